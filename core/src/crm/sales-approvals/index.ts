export { salesApprovalsModule } from './sales-approvals-module.ts';
