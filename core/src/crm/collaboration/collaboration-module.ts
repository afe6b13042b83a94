import type { PluginModule } from '../../sdk/index.ts';
import { Attachment } from './attachment.entity.ts';
import { attachmentHooks } from './attachment.hooks.ts';
import { AttachmentResolver } from './attachment.resolver.ts';
import { Note } from './note.entity.ts';
import { SavedView } from './saved-view.entity.ts';
import { savedViewHooks } from './saved-view.hooks.ts';
import { Tag } from './tag.entity.ts';
import { tagHooks } from './tag.hooks.ts';
import { Tagging } from './tagging.entity.ts';

/** Working together on records (协作): notes, tags, files, views. */
export const collaborationModule: PluginModule = {
  entities: [Note, Tag, Tagging, Attachment, SavedView],
  resolvers: [AttachmentResolver],
  hooks: [tagHooks, attachmentHooks, savedViewHooks],
};
