import { CrmError, suggestedNames, type JobDeclaration } from '../../sdk/index.ts';

/** Code enqueues a job that no plugin of the composition has: nothing that a client could mend. */
export class UnknownJob extends CrmError {
  /** @param known full names of the jobs that there are */
  static named(name: string, known: readonly string[]): UnknownJob {
    // The same job under the id of its plugin, or without its prefix.
    const short = name.slice(name.indexOf(':') + 1);
    const same = known.find((one) => one.slice(one.indexOf(':') + 1) === short);
    const near = suggestedNames(same ?? name, known);
    return new UnknownJob('UNKNOWN_JOB', {
      zh: `没有任务“${name}”${near.zh}(任务名为 <前缀>:<清单 jobs 中的名称>)`,
      en: `There is no job "${name}"${near.en} (a job is called <prefix>:<its name in \`jobs\` of the manifest>)`,
    });
  }

  static undeclared({ label }: JobDeclaration): UnknownJob {
    return new UnknownJob('UNKNOWN_JOB', {
      zh: `任务“${label.zh}”不在任何插件的清单中:请写入清单的 jobs`,
      en: `The job "${label.en}" is in no plugin's manifest: put it into \`jobs\` of the manifest`,
    });
  }
}
