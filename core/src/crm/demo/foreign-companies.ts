import { draws } from '../../sdk/index.ts';
import type { ForeignLanguage } from './names.ts';
import { demo } from './organisation.ts';
import { ownerIn } from './regions.ts';

const words = [
  ...['Harbourline', 'Stonebridge', 'Meridian', 'Blue Heron', 'Oakfield', 'Silverpine', 'Kestrel', 'Northgate'],
  ...['Tidewater', 'Copperhill', 'Larkspur', 'Greyfriars', 'Lindenhof'],
];

const kinds = [
  { suffix: 'Construction', industry: 'construction', roles: ['customer'] },
  { suffix: 'Building Supplies', industry: 'wholesale', roles: ['customer', 'wholesaler'] },
  { suffix: 'Developments', industry: 'real-estate', roles: ['customer'] },
  { suffix: 'Interiors', industry: 'interior-decoration', roles: ['customer'] },
] as const;

interface Abroad {
  readonly country: string;
  readonly city: string;
  readonly form: string;
  /** The number without its last four digits. */
  readonly dial: string;
  readonly language: ForeignLanguage;
}

const places: readonly Abroad[] = [
  { country: 'Singapore', city: 'Singapore', form: 'Pte Ltd', dial: '+656100', language: 'en' },
  { country: 'Australia', city: 'Melbourne', form: 'Pty Ltd', dial: '+6138610', language: 'en' },
  { country: 'United Kingdom', city: 'Manchester', form: 'Ltd', dial: '+44161496', language: 'en' },
  { country: 'Germany', city: 'Leipzig', form: 'GmbH', dial: '+49341960', language: 'de' },
  { country: 'United Arab Emirates', city: 'Dubai', form: 'LLC', dial: '+9714330', language: 'en' },
  { country: 'Canada', city: 'Calgary', form: 'Inc.', dial: '+1403276', language: 'en' },
];

const count = 42;

/** Customers abroad, with English texts; they belong to the international team. */
export const foreignCompanies = Array.from({ length: count }, (_, index) => {
  const draw = draws(400 + index);
  const word = words[index % words.length] ?? '';
  const kind = kinds[index % kinds.length] ?? kinds[0];
  const { country, city, form, dial, language } = places[index % places.length] as Abroad;
  const employees = draw.between(20, 1800);
  return {
    externalId: `${demo}:account:abroad:${index + 1}`,
    name: `${word} ${kind.suffix} ${form}`,
    shortName: `${word} ${kind.suffix}`,
    industry: kind.industry,
    roles: [...kind.roles],
    ownershipType: 'foreign',
    size: employees > 1000 ? 'large' : employees > 300 ? 'medium' : 'small',
    employees,
    revenue: { amount: String(employees * draw.between(60, 180) * 1000), currency: 'USD' },
    foundedYear: draw.between(1962, 2019),
    region: 'International' as const,
    country,
    city,
    address: `${draw.between(1, 280)} ${draw.oneOf(['Dock Road', 'Station Street', 'Mill Lane', 'Park Avenue'])}, ${city}`,
    phone: `${dial}${draw.between(1000, 9999)}`,
    website: `https://${word.toLowerCase().replaceAll(' ', '-')}-${index + 1}.example`,
    lifecycle: draw.oneOf(['selected', 'pursued', 'developing', 'retained']),
    status: draw.chance(0.7) ? 'active' : 'prospect',
    ownerKey: ownerIn('国际业务部', draw),
    ...(language === 'de' && { description: 'Correspondence in German.' }),
  };
});

/** External id -> the language that people there speak. */
export const languageAbroad: ReadonlyMap<string, ForeignLanguage> = new Map(
  foreignCompanies.map(({ externalId, country }) => [externalId, country === 'Germany' ? 'de' : 'en']),
);
