import { Attachment, hooksOf, ValidationError, type Change, type HookContext } from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import { BuildingProjectSighting } from '../sightings/index.ts';
import { AttachmentBuildingSlot } from './attachment-slot.ts';
import { imageMessages } from './messages.ts';

/** What pictures of buildings are attached to, by type code. */
const subjects = { bmprj: BuildingProject, bmssi: BuildingProjectSighting } as const;

const isOfBuilding = (type: string): type is keyof typeof subjects => type in subjects;

/** A gallery shows its pictures: what no browser can show is refused while whoever took it is still there. */
function refuseUnshown(attachment: Attachment): ValidationError | null {
  if (!attachment.mediaType.startsWith('image/') || attachment.hasThumbnail) return null;
  const isHeic = /^image\/hei[cf]/.test(attachment.mediaType);
  const message = isHeic ? imageMessages.heic : imageMessages.notShown;
  return new ValidationError(isHeic ? 'HEIC_NOT_SUPPORTED' : 'IMAGE_NOT_SUPPORTED', message, { path: ['fileName'] });
}

/** Pictures of a building that come without a progress step have that of the building. */
async function nameProgress(pictures: readonly Attachment[], context: HookContext): Promise<void> {
  const slots = await context.loadSlots(
    AttachmentBuildingSlot,
    pictures.map(({ id }) => id),
  );
  const open = pictures.flatMap((picture, index) => {
    const slot = slots[index];
    return slot && slot.progress === undefined ? [{ picture, slot }] : [];
  });
  for (const [code, entity] of Object.entries(subjects)) {
    const ours = open.filter(({ picture }) => picture.subject.type === code);
    const buildings = await context.load<BuildingProject | BuildingProjectSighting>(
      entity,
      ours.map(({ picture }) => picture.subject.id),
    );
    for (const [index, { slot }] of ours.entries()) slot.progress = buildings[index]?.progress ?? null;
  }
}

async function receive(changes: readonly Change<Attachment>[], context: HookContext): Promise<void> {
  const ofBuildings = changes.filter(({ record }) => isOfBuilding(record.subject.type));
  for (const { record, reject } of ofBuildings) {
    const refusal = refuseUnshown(record);
    if (refusal) reject(refusal);
  }
  const pictures = ofBuildings.map(({ record }) => record).filter(({ mediaType }) => mediaType.startsWith('image/'));
  if (pictures.length > 0) await nameProgress(pictures, context);
}

export const imageHooks = hooksOf(Attachment, { beforeCreate: receive });
