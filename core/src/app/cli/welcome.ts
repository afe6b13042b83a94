import { version } from '../version.ts';
import type { Crm } from '../crm.ts';
import { demoPeopleOf } from '../setup/demo-sign-ins.ts';
import { readNotes } from '../setup/installation-notes.ts';
import type { Say } from './language.ts';

/** Since this process began: what a person waits for. */
const sinceStart = (): number => Math.round(process.uptime() * 1000);

function curl(url: string, email: string, password: string): string {
  const query = 'mutation($e: String!, $p: String!) { signIn(email: $e, password: $p) { accessToken } }';
  const body = JSON.stringify({ query, variables: { e: email, p: password } });
  return `curl -s ${url}/graphql -H 'content-type: application/json' -d '${body}'`;
}

/** As whom of the demo data one can sign in: the same query shows each of them other rows. */
function demoPeople(crm: Crm, say: Say): readonly string[] {
  const demo = demoPeopleOf(crm);
  if (!demo || demo.people.length === 0) return [];
  const width = Math.max(...demo.people.map(({ email }) => email.length));
  return [
    '',
    say({ zh: `  演示用户(密码 ${demo.password}):`, en: `  people of the demo (password ${demo.password}):` }),
    ...demo.people.map(({ email, label }) => `  ${email.padEnd(width)}  ${say(label)}`),
  ];
}

/** What a development start prints: where to look and how to get in. */
export async function welcome(crm: Crm, say: Say): Promise<string> {
  const url = crm.url ?? '';
  const { administrator } = readNotes(crm.config.dataFolder, crm.databaseName);
  const code = administrator && crm.issueSignInCode(administrator);
  const place = code === undefined ? url : `${url}/#code=${code}`;
  const plugins = crm.model.plugins.map((plugin) => plugin.id).join(', ');
  const lines = [
    '',
    say({
      zh: `Guanxi 关系 ${version} · ${plugins} · ${sinceStart()} ms`,
      en: `Guanxi ${version} · ${plugins} · ${sinceStart()} ms`,
    }),
    '',
    `  GraphiQL   ${place}`,
    `  API        ${url}/graphql`,
  ];
  if (code !== undefined && administrator !== undefined) {
    const { email, password } = administrator;
    lines.push(
      say({
        zh: '             链接可登录一次,15 分钟内有效',
        en: '             the link signs you in once, within 15 minutes',
      }),
      '',
      say({ zh: `  邮箱       ${email}`, en: `  email      ${email}` }),
      say({ zh: `  密码       ${password}`, en: `  password   ${password}` }),
      '',
      say({ zh: '  通过 API 登录:', en: '  sign in through the API:' }),
      `  ${curl(url, email, password)}`,
      say({
        zh: "  之后每个请求带上 -H 'authorization: Bearer <accessToken>'",
        en: "  then send -H 'authorization: Bearer <accessToken>' with every request",
      }),
    );
  } else {
    lines.push(
      say({
        zh: '  请用已有账号登录;用 guanxi user add 添加用户',
        en: '  sign in with an account of yours; guanxi user add adds one',
      }),
    );
  }
  return [...lines, ...demoPeople(crm, say), ''].join('\n');
}
