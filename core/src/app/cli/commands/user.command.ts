import { InvalidArgumentError, type Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

/** `guanxi user add` */
export function addUserCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  const user = guanxi.command('user').description(say({ zh: '用户', en: 'users' }));
  user
    .command('add')
    .argument('<email>', say({ zh: '登录邮箱', en: 'email address to sign in with' }), (email: string) => {
      if (email.includes('@')) return email;
      throw new InvalidArgumentError(say({ zh: '应为邮箱地址', en: 'expected an email address' }));
    })
    .description(say({ zh: '添加用户', en: 'add a user' }))
    .requiredOption('--name <name>', say({ zh: '姓名', en: 'name to show' }))
    .option('--role <code...>', say({ zh: '角色(可多个)', en: 'role, or several' }), ['administrator'])
    .option(
      '--password-stdin',
      say({
        zh: '从标准输入读取密码;否则生成一个并输出',
        en: 'read the password from standard input; else one is made and printed',
      }),
    )
    .option('--json', say({ zh: '以 JSON 输出', en: 'print JSON' }))
    .addHelpText(
      'after',
      say({
        zh: '\n例:\n  guanxi user add li@example.com --name 李雷\n  guanxi user add li@example.com --name 李雷 --role sales --password-stdin < password.txt',
        en: '\nExamples:\n  guanxi user add li@example.com --name "Li Lei"\n  guanxi user add li@example.com --name "Li Lei" --role sales --password-stdin < password.txt',
      }),
    )
    .action(
      async (email: string, options: { name: string; role: string[]; passwordStdin?: boolean; json?: boolean }) => {
        const { addUser } = await import('../add-user.ts');
        await addUser(context, { email, ...options, config: guanxi.opts<{ config?: string }>().config });
      },
    );
}
