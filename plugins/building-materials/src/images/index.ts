export { AttachmentBuildingSlot } from './attachment-slot.ts';
export { imagesModule } from './images-module.ts';
