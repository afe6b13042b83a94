import { Arg, Attachment, Ctx, FieldResolver, Int, Resolver, Root, type CrmContext } from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import { BuildingGalleryStep } from './gallery-step.ts';
import { galleryPictures, gallerySteps } from './project-gallery.ts';

const most = 100;

/** The pictures of a project by how far the building was. */
@Resolver(() => BuildingProject)
export class ProjectGalleryResolver {
  @FieldResolver(() => [BuildingGalleryStep], {
    description:
      '按工程进度的图片库,含其扫街记录的照片 / The gallery by progress step, in the order of the steps; pictures of sightings of ' +
      'the project are among them',
  })
  async progressGallery(
    @Root() { id }: BuildingProject,
    @Ctx() context: CrmContext,
  ): Promise<readonly BuildingGalleryStep[]> {
    return gallerySteps(id, context);
  }
}

/** The pictures of one step. */
@Resolver(() => BuildingGalleryStep)
export class GalleryStepResolver {
  @FieldResolver(() => [Attachment], { description: '图片 / the first of them, by position, then as they came' })
  async images(
    @Root() { project, progress }: BuildingGalleryStep,
    @Arg('first', () => Int, { defaultValue: 12, description: '最多 100 / at most 100' }) first: number,
    @Ctx() context: CrmContext,
  ): Promise<readonly string[]> {
    return galleryPictures({ project, progress, first: Math.max(0, Math.min(most, first)) }, context);
  }
}
