import {
  Arg,
  Attribute,
  BaseRecord,
  Ctx,
  definePlugin,
  Entity,
  ID,
  Int,
  Mutation,
  payloadOf,
  Resolver,
  type CrmContext,
  type ReadPort,
  type WriteOutcome,
  type WritePort,
} from '@guanxi/core';

const label = (text: string) => ({ zh: text, en: text });

/** A number that writers count up and move between each other. */
@Entity({ code: 'crtal', label: label('Tally'), access: 'catalogue', plural: 'crashTallies', display: 'value' })
export class CrashTally extends BaseRecord {
  @Attribute({ type: 'int', label: label('Value'), required: true })
  value!: number;
}

interface Move {
  readonly id: string;
  readonly by: number;
}

/** All moves or none; whoever was faster makes this one fail with a VersionConflict. */
async function move(write: WritePort, read: ReadPort, moves: readonly Move[]): Promise<WriteOutcome> {
  let outcome: WriteOutcome = { id: null, errors: [] };
  for (const { id, by } of moves) {
    const tally = await read.one(CrashTally, id, { value: true, version: true });
    const value = Number(tally?.['value']) + by;
    outcome = await write.update(CrashTally, id, { value }, { ifVersion: Number(tally?.['version']) });
    if (outcome.errors[0]) throw outcome.errors[0];
  }
  return outcome;
}

@Resolver(() => CrashTally)
export class CrashTallyResolver {
  @Mutation(() => payloadOf(CrashTally))
  crashCount(@Arg('id', () => ID) id: string, @Ctx() { write }: CrmContext): Promise<WriteOutcome> {
    return write.transaction((unit, read) => move(unit, read, [{ id, by: 1 }]));
  }

  @Mutation(() => payloadOf(CrashTally))
  crashTransfer(
    @Arg('from', () => ID) from: string,
    @Arg('to', () => ID) to: string,
    @Arg('amount', () => Int) amount: number,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    const moves = [
      { id: from, by: -amount },
      { id: to, by: amount },
    ];
    return write.transaction((unit, read) => move(unit, read, moves));
  }
}

/** What the crash test adds to the CRM: counters and transfers, as a plugin writes them. */
export const tally = definePlugin({
  id: 'crash',
  prefix: 'crash',
  version: '1.0.0',
  label: label('Crash test'),
  entities: [CrashTally],
  resolvers: [CrashTallyResolver],
});
