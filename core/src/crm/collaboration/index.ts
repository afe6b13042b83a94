export { AnnotatedRecord } from './annotated-record.ts';
export { Attachment } from './attachment.entity.ts';
export { collaborationModule } from './collaboration-module.ts';
export { Note } from './note.entity.ts';
export { SavedView } from './saved-view.entity.ts';
export { Tag } from './tag.entity.ts';
export { Tagging } from './tagging.entity.ts';
