import type { GraphQLField } from 'graphql';
import type { Crm } from '../../../app/index.ts';
import type { EntityModel } from '../../../model/index.ts';
import type { Principal } from '../../../sdk/index.ts';
import { ask, errorsOf, isNothing, isRefused, toldErrors } from '../asking/answers.ts';
import { ArgumentIds } from '../asking/argument-ids.ts';
import { createInput } from '../asking/create-input.ts';
import { Documents } from '../asking/documents.ts';
import { callerWith } from '../asking/people.ts';
import { duplicateQueries, rootFields } from '../asking/root-fields.ts';
import type { ContractCheck } from '../contract-check.ts';
import type { ContractSubject } from '../contract-subject.ts';
import { tablesToFill } from '../database/contract-databases.ts';
import { readRows, rowDifferences } from '../database/stored-rows.ts';

type Field = GraphQLField<unknown, unknown>;

/** Whoever has no role, or is not signed in, learns nothing from any query and changes nothing by any mutation. */
export const guardsRoots: ContractCheck = {
  name: 'answers nothing to a caller without any role, nor to nobody, and lets neither change anything',
  findings: async (subject) => {
    const crm = await subject.opened();
    const { ownerUrl } = await crm.connect();
    const tables = tablesToFill(subject.model);
    const asked = new RootQuestions(subject, crm, await ArgumentIds.of(subject, crm));
    await asked.queries();
    const before = await readRows(ownerUrl, tables);
    await asked.mutations();
    const changed = rowDifferences(before, await readRows(ownerUrl, tables));
    return [...asked.findings, ...changed.map((text) => `a caller without any role changed rows: ${text}`)];
  },
};

const callers: readonly [who: string, principal: Principal | null][] = [
  ['a caller without any role', callerWith()],
  ['nobody', null],
];

class RootQuestions {
  readonly findings: string[] = [];
  readonly #documents: Documents;
  /** Entity that the asked field is about, as its name says. */
  #current: EntityModel | undefined;

  constructor(
    private readonly subject: ContractSubject,
    private readonly crm: Crm,
    private readonly ids: ArgumentIds,
  ) {
    const { arguments: given = {} } = subject.options;
    this.#documents = new Documents(crm.schema, crm.model, given, (name) => ids.named(name, this.#current));
  }

  async queries(): Promise<void> {
    const duplicates = duplicateQueries(this.subject);
    for (const field of rootFields(this.subject, 'Query')) {
      if (duplicates.has(field.name)) continue;
      this.#current = undefined;
      const entity = this.subject.entities.find(({ one, many }) => [one, many, `${one}Groups`].includes(field.name));
      const groups = entity && field.name === `${entity.one}Groups` ? groupsDocument(entity) : null;
      if (groups === '') continue;
      const one =
        entity?.one === field.name
          ? `${field.name}(id: "${this.ids.ofEntity(entity)}") ${this.#documents.selection(field.type, 1)}`
          : null;
      const document = `{ ${groups ?? one ?? this.#documents.field('Query', field, 1)} }`;
      await this.#query(field, document, entity === undefined);
    }
  }

  async #query(field: Field, document: string, isWritten: boolean): Promise<void> {
    const where = `Query.${field.name}`;
    if (this.subject.options.open?.includes(where)) return;
    const all = await ask(this.crm, document);
    if (isWritten && (errorsOf(all).length > 0 || isNothing(all.data?.[field.name]))) {
      const said = errorsOf(all).length > 0 ? `fails with ${toldErrors(all)}` : 'is empty';
      this.findings.push(
        `${where} ${said} even for who may do everything, so nothing is known about others: ` +
          `say its arguments in \`arguments: { '${where}': { … } }\``,
      );
      return;
    }
    for (const [who, principal] of callers) {
      const answer = await ask(this.crm, document, principal);
      if (isRefused(answer) || (!answer.errors && isNothing(answer.data?.[field.name]))) continue;
      // By fields that he does not see nothing can be grouped.
      if (!isWritten && answer.errors && errorsOf(answer).every(({ code }) => code === 'BAD_USER_INPUT')) continue;
      const said = answer.errors ? toldErrors(answer) : JSON.stringify(answer.data?.[field.name]);
      this.findings.push(
        `${where} answers ${who}: ${said}: ask context.principal for a permission, or read through context.read`,
      );
    }
  }

  async mutations(): Promise<void> {
    for (const field of rootFields(this.subject, 'Mutation')) {
      this.#current = this.subject.entities.find(({ name }) => field.name.endsWith(name));
      // One that the entity leaves to a hand-written mutation of the same name is asked like other verbs.
      const entity = this.subject.entities.find(
        ({ name, operations }) => field.name === `create${name}` && operations.has('create'),
      );
      const input = entity ? await createInput(this.crm, entity, this.subject.options.inputs) : null;
      const call =
        input === null
          ? this.#documents.field('Mutation', field, 1)
          : `${field.name}(input: ${input}) { errors { code message } }`;
      for (const [who, principal] of callers) {
        const answer = await ask(this.crm, `mutation { ${call} }`, principal);
        // Whatever the input is, an error says that nothing was done; that nothing was, is seen by the rows.
        if (errorsOf(answer).length > 0 || isNothing(answer.data?.[field.name])) continue;
        this.findings.push(
          `Mutation.${field.name} does what ${who} asks: ${JSON.stringify(answer.data?.[field.name])}: ` +
            'write through context.write, or throw NotPermitted',
        );
      }
    }
  }
}

/** By the first field that groups; '' where there is none. */
function groupsDocument({ one, fields }: EntityModel): string {
  const key = [...fields.values()].find(
    (field) => field.kind === 'attribute' && field.groupable && field.type !== 'date' && field.type !== 'dateTime',
  );
  return key ? `${one}Groups(groupBy: [{ ${key.name}: VALUE }]) { totalCount nodes { count } }` : '';
}
