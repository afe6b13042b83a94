/** What a plugin does not keep: every finding says what is wrong and what would be right. */
export class ContractBroken extends Error {
  constructor(
    plugin: string,
    readonly findings: readonly string[],
  ) {
    super(`${plugin}:\n${findings.map((finding) => `- ${finding}`).join('\n')}`);
    this.name = 'ContractBroken';
  }
}
