import { Ctx, FieldResolver, Requires, Resolver, Root, type CrmContext } from '../../sdk/index.ts';
import { Attachment } from './attachment.entity.ts';

/** Links to the file, for whoever sees the attachment. */
@Resolver(() => Attachment)
export class AttachmentResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      '五分钟内有效的下载链接(本服务器的路径),已删除的附件没有 / Download link: a path of this server, good for five ' +
      'minutes. A deleted attachment has none.',
  })
  @Requires('deletedAt', 'hasThumbnail')
  url(@Root() attachment: Attachment, @Ctx() { files }: CrmContext): string | null {
    return attachment.deletedAt ? null : files.links(attachment).url;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: '缩略图链接(WebP,最长边 400 像素)/ Link to a small copy of a picture: WebP, at most 400 pixels.',
  })
  @Requires('deletedAt', 'hasThumbnail')
  thumbnailUrl(@Root() attachment: Attachment, @Ctx() { files }: CrmContext): string | null {
    return attachment.deletedAt ? null : files.links(attachment).thumbnailUrl;
  }
}
