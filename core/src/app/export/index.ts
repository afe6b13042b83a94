export { exportFormats, exportOrder } from './export-order.ts';
export type { ExportFormat, ExportOrder, ExportTexts } from './export-order.ts';
export { exportRoute } from './export-route.ts';
export { NoSuchList, ReceiverIdle, RecordExports } from './record-exports.ts';
export type { ExportedFile, Exporting } from './record-exports.ts';
