import type { MatchDeclaration } from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { Lead } from '../leads/index.ts';
import {
  companyNameRule,
  emailRule,
  identifierRule,
  personNameRule,
  phoneRule,
  placeRule,
  sharedValueRule,
  websiteRule,
} from './rules.ts';

const phone = { code: 'SAME_PHONE', label: { zh: '电话相同', en: 'Same telephone number' } };
const email = { code: 'SAME_EMAIL', label: { zh: '电子邮箱相同', en: 'Same e-mail address' } };
const company = { code: 'SIMILAR_NAME', label: { zh: '名称相同或相近', en: 'Same or similar name' } };
const person = { code: 'SIMILAR_PERSON', label: { zh: '姓名相同或相近', en: 'Same or similar name of the person' } };

/**
 * A name alone makes a candidate from a similarity of 0.872 on (0.95 × 0.872 = 0.828), the threshold that the labelled
 * pairs of `core/test/crm/matching` gave: see there how well it does on pairs that it was not chosen by.
 */
const accounts: MatchDeclaration = {
  entity: Account,
  threshold: 0.828,
  rules: [
    companyNameRule({ ...company, fields: ['name', 'legalName'], weight: 0.95, against: 0.1 }),
    identifierRule({
      code: 'SAME_REGISTRATION_NUMBER',
      label: { zh: '登记号相同', en: 'Same registration number' },
      ...{ fields: ['registrationNumber'], weight: 0.98, against: 0.6 },
    }),
    // A switchboard or a web site may be that of a whole group of companies.
    phoneRule({ ...phone, fields: ['phone'], weight: 0.6 }),
    websiteRule({
      code: 'SAME_WEBSITE',
      label: { zh: '网站相同', en: 'Same web site' },
      ...{ fields: ['website'], weight: 0.6 },
    }),
    // Branches have the name of their company, and another city.
    placeRule({ code: 'SAME_CITY', label: { zh: '城市', en: 'City' }, fields: ['city'], weight: 0, against: 0.15 }),
  ],
};

const contacts: MatchDeclaration = {
  entity: Contact,
  threshold: 0.828,
  rules: [
    personNameRule({ ...person, fields: ['name'], weight: 0.6, against: 0.5 }),
    emailRule({ ...email, fields: ['email'], weight: 0.85 }),
    phoneRule({ ...phone, fields: ['mobile', 'phone'], weight: 0.75 }),
    sharedValueRule({
      code: 'SAME_EMPLOYER',
      label: { zh: '所在单位相同', en: 'Same employer' },
      ...{ fields: ['account'], weight: 0.6 },
    }),
    sharedValueRule({
      code: 'SAME_BIRTHDAY',
      label: { zh: '生日相同', en: 'Same birthday' },
      ...{ fields: ['birthday'], weight: 0.6, against: 0.9 },
    }),
  ],
};

const leads: MatchDeclaration = {
  entity: Lead,
  threshold: 0.828,
  rules: [
    companyNameRule({ ...company, fields: ['company'], weight: 0.6, against: 0.3 }),
    personNameRule({ ...person, fields: ['contactName'], weight: 0.6, against: 0.5 }),
    emailRule({ ...email, fields: ['email'], weight: 0.85 }),
    phoneRule({ ...phone, fields: ['mobile', 'phone'], weight: 0.75 }),
  ],
};

/** How duplicates of the customers of core are told. */
export const matchDeclarations: readonly MatchDeclaration[] = [accounts, contacts, leads];
