import { minutesText, quantitiesCsv, quotationText, tongueOf } from './attachment-texts.ts';
import type { Calendar } from './calendar.ts';
import { colourCard } from './colour-card.ts';
import { arrivalAt, type Deal, firstDay } from './deals.ts';
import type { DemoFile } from './loader.ts';
import { demo } from './organisation.ts';
import { products } from './products.ts';

/** A file and the day on which it was attached. */
interface DatedFile {
  readonly day: number;
  readonly row: DemoFile;
}

const coloured: ReadonlySet<string> = new Set(['涂料', '地面材料']);

/** Colours of what people see in the end. */
async function colourCards(): Promise<DatedFile[]> {
  const shown = products.filter(({ family }) => coloured.has(family));
  return Promise.all(
    shown.map(async ({ externalId, code, name }, index) => ({
      day: firstDay,
      row: {
        externalId: `${demo}:file:colours:${code}`,
        subjectKey: externalId,
        fileName: `${code} 色卡.png`,
        description: `${name} 标准色`,
        content: await colourCard(index),
      },
    })),
  );
}

/** Of every so many deals there is the offer as it was sent, what was asked for, and what a meeting came to. */
const every = { quotation: 40, quantities: 75, minutes: 110 } as const;

function filesOf(deal: Deal, calendar: Calendar): DatedFile[] {
  const found: DatedFile[] = [];
  const { number, externalId, company } = deal;
  const [needed, offered] = [arrivalAt(deal, 'NEEDS'), arrivalAt(deal, 'PROPOSAL')];
  const add = (day: number, kind: string, fileName: string, subjectKey: string, content: string): void => {
    found.push({ day, row: { externalId: `${demo}:file:${kind}:${number}`, subjectKey, fileName, content } });
  };
  const isForeign = tongueOf(deal) === 'en';
  if (number % every.quotation === 0 && offered !== undefined) {
    const name = `${isForeign ? 'Quotation' : '报价单'} ${company.shortName}.txt`;
    add(offered, 'quotation', name, `${demo}:quote:${number}`, quotationText(deal, offered, calendar));
  }
  if (number % every.quantities === 0 && needed !== undefined) {
    const name = `${isForeign ? 'Bill of quantities' : '工程量清单'} ${company.shortName}.csv`;
    add(needed, 'quantities', name, externalId, quantitiesCsv(deal));
  }
  if (number % every.minutes === 0 && needed !== undefined && !isForeign) {
    add(needed, 'minutes', '技术交流会纪要.txt', externalId, minutesText(deal, needed, calendar));
  }
  return found;
}

/** Some three dozen small files: offers, bills of quantities, minutes and colour cards. */
export async function attachmentsOf(deals: readonly Deal[], calendar: Calendar): Promise<readonly DatedFile[]> {
  return [...(await colourCards()), ...deals.flatMap((deal) => filesOf(deal, calendar))];
}
