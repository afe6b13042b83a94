export { companyName } from './company-name.ts';
export type { CompanyName } from './company-name.ts';
export { compareCompanyNames } from './compare-company-names.ts';
export { DuplicateCandidate, DuplicateStatus } from './duplicate-candidate.entity.ts';
export { matchingModule } from './matching-module.ts';
export { comparePersonNames, personName } from './person-name.ts';
export {
  companyNameRule,
  emailRule,
  identifierRule,
  personNameRule,
  phoneRule,
  placeRule,
  sharedValueRule,
  websiteRule,
} from './rules.ts';
export type { RuleOptions } from './rules.ts';
