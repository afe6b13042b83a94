import type { SpaProject } from './spa-project.ts';

const create = (type: string, one: string, input: string): string =>
  `mutation { create${type}(input: { ${input} }) { record: ${one} { id } errors { message } } }`;

interface Created {
  readonly record: { readonly id: string } | null;
  readonly errors: readonly { readonly message: string }[];
}

function idOf(answer: unknown): string {
  const [created] = Object.values(answer as Readonly<Record<string, Created>>);
  if (!created?.record) throw new Error(JSON.stringify(answer));
  return created.record.id;
}

/** Rows in every table of both plugins, changed and deleted ones, odd texts and long numbers, and notes about them. */
export function fillSpa(project: SpaProject): Promise<void> {
  return project.asking(async (ask) => {
    const made = async (document: string): Promise<string> => idOf(await ask(document));
    const ann = await made(
      create('Contact', 'contact', 'externalId: "ann", name: "Ann", spa: { level: 3, allergies: "peanuts" }'),
    );
    await made(create('Contact', 'contact', 'externalId: "bo", name: "Bo"'));
    const old = await made(create('SpaTherapist', 'spaTherapist', 'externalId: "old", name: "Old hand"'));
    const young = await made(create('SpaTherapist', 'spaTherapist', `name: "Young hand", mentorId: "${old}"`));
    const treatment = (more: string): string => create('SpaTreatment', 'spaTreatment', `guestId: "${ann}", ${more}`);
    const first = await made(
      treatment(
        `name: "Hot stones", number: "T1", day: "2026-03-01", beginsAt: "2026-03-01T08:30:00.123Z", ` +
          `price: { amount: "123456789012345.6789", currency: "CNY" }, dose: "123456789012345678.123456789012", ` +
          `tags: ["a,b", "\\"c\\"", "\\\\", "null"], remark: "热石\\n\\t\\"quoted\\" {\\"$x\\": 1}", therapistId: "${young}"`,
      ),
    );
    const second = await made(treatment(`name: "Mud", price: { amount: "10", currency: "USD" }, day: "2026-04-01"`));
    for (const document of [
      `mutation { updateSpaTreatment(id: "${first}", input: { state: DONE, name: "Hot stones 2" }) { errors { message } } }`,
      `mutation { deleteSpaTreatment(id: "${second}") { errors { message } } }`,
      `mutation { updateContact(id: "${ann}", input: { spa: { favouriteId: "${young}" } }) { errors { message } } }`,
      create('Note', 'note', `subjectId: "${first}", text: "About the treatment"`),
      create('SaunaVisit', 'saunaVisit', `treatmentId: "${first}"`),
    ]) {
      const answer = await ask(document);
      const errors = Object.values(answer as Readonly<Record<string, Created>>)[0]?.errors ?? [answer];
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
    }
  });
}

const money = '{ price { byCurrency { amount currency } } }';

/** What clients see: of the plugin, and of the core about its records. */
export const questions = {
  ofSpa: [
    '{ spaTherapists(orderBy: [{ name: ASC }]) { nodes { name mentor { name } version } } }',
    `{ spaTreatments { totalCount nodes { id name state dose remark tags day beginsAt price { amount currency }
       guest { name spa { level allergies favourite { name } } } history { nodes { action changes { field } } } } } }`,
    `{ spaTreatmentGroups(groupBy: [{ state: VALUE }, { day: { by: MONTH } }]) {
       nodes { key { state day } count sum ${money} } } }`,
    '{ contacts(where: { spa: { level: { gte: 2 } } }) { nodes { name } } }',
    '{ search(text: "stones") { nodes { __typename id } } }',
    '{ search(text: "peanuts") { nodes { __typename id } } }',
    '{ saunaVisits { nodes { treatment { name } } } }',
  ],
  ofCore: [
    '{ contacts(orderBy: [{ name: ASC }], where: { name: { in: ["Ann", "Bo"] } }) { nodes { id name } } }',
    '{ notes { totalCount nodes { text } } }',
    '{ search(text: "treatment") { nodes { __typename id } } }',
  ],
  /** Answers that others change, too. */
  ofAll: ['{ auditEntries { totalCount nodes { action } } }', '{ events { nodes { type } } }'],
} as const;
