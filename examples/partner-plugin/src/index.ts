export { GreenCertificate } from './certificate.entity.ts';
export { GreenCertificateKind } from './certificate-kind.ts';
export { greenBuilding } from './plugin.ts';
export { BuildingProjectGreenSlot } from './project-slot.ts';
