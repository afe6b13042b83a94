import type { PluginModule } from '@guanxi/core';
import { BuildingGalleryStep } from './gallery-step.ts';
import { imageHooks } from './image.hooks.ts';
import { imageMessages } from './messages.ts';
import { GalleryStepResolver, ProjectGalleryResolver } from './project-gallery.resolver.ts';

/** Pictures of projects (项目图片), by how far the building was. */
export const imagesModule: PluginModule = {
  hooks: [imageHooks],
  resolvers: [ProjectGalleryResolver, GalleryStepResolver],
  types: [BuildingGalleryStep],
  messages: imageMessages,
};
