/* global document, history, location, sessionStorage, React, ReactDOM, GraphiQL */
// The GraphiQL page: signs in by the code of a development start or by a form, and sends the token with each query.

const storageKey = 'guanxi.session';

const firstQuery = `# Guanxi 关系: press ▶ (Ctrl-Enter). 按 ▶ 运行,Ctrl-空格补全。
query FirstLook {
  me {
    user { displayName }
    roles
  }
  opportunities(first: 5, orderBy: [{ createdAt: DESC }]) {
    totalCount
    nodes {
      name
      amount { amount currency }
      stage { name }
      account { name industry }
      owner { displayName }
    }
  }
  opportunityGroups(groupBy: [{ stage: VALUE }]) {
    nodes {
      key { stage { name } }
      count
    }
  }
}
`;

const refreshSession = `mutation Refresh($token: String!) {
  refreshSession(refreshToken: $token) { accessToken refreshToken errors { message } }
}`;
const signIn = `mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { accessToken refreshToken errors { message } }
}`;
const signOut = 'mutation SignOut($token: String!) { signOut(refreshToken: $token) { done } }';
const whoAmI = '{ me { user { displayName } } }';

const bar = {
  who: document.getElementById('who'),
  form: document.getElementById('sign-in'),
  out: document.getElementById('sign-out'),
};

let session = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');

function keep(tokens) {
  session = tokens;
  if (tokens) sessionStorage.setItem(storageKey, JSON.stringify(tokens));
  else sessionStorage.removeItem(storageKey);
}

async function send(body, token) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return response.json();
}

const isSignedOut = (result) => result.errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED') ?? false;

// Several queries may find the token expired at once; a refresh token is worth one refresh.
let refreshing = null;

function refresh() {
  refreshing ??= send({ query: refreshSession, variables: { token: session.refreshToken } })
    .then(({ data }) => {
      const fresh = data?.refreshSession;
      keep(fresh?.accessToken ? { accessToken: fresh.accessToken, refreshToken: fresh.refreshToken } : null);
    })
    .finally(() => (refreshing = null));
  return refreshing;
}

async function ask(body) {
  const result = await send(body, session?.accessToken);
  if (!session || !isSignedOut(result)) return result;
  await refresh();
  if (!session) {
    showSignedOut('会话已结束,请重新登录 / The session has ended, sign in again');
    return result;
  }
  return send(body, session.accessToken);
}

function showSignedOut(problem) {
  bar.who.textContent = problem ?? '未登录:匿名用户看不到数据 / Not signed in: anonymous callers see nothing';
  bar.who.classList.toggle('problem', problem !== undefined);
  bar.form.hidden = false;
  bar.out.hidden = true;
}

async function showWho() {
  if (!session) return showSignedOut();
  const { data } = await ask({ query: whoAmI });
  if (!session) return;
  bar.who.textContent = data?.me?.user?.displayName ?? '';
  bar.who.classList.remove('problem');
  bar.form.hidden = true;
  bar.out.hidden = false;
}

/** The printed URL carries a code that is worth one sign-in; it never reaches a server log, being in the fragment. */
async function enterByCode() {
  const code = new URLSearchParams(location.hash.slice(1)).get('code');
  if (!code) return;
  history.replaceState(null, '', location.pathname);
  const response = await fetch('/auth/development-sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  const answer = await response.json();
  if (response.ok) keep(answer);
  else if (!session) throw new Error(answer.errors?.[0]?.message ?? 'Sign-in failed');
}

bar.form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { email, password } = Object.fromEntries(new FormData(bar.form));
  const { data, errors } = await send({ query: signIn, variables: { email, password } });
  const outcome = data?.signIn;
  if (!outcome?.accessToken) {
    return showSignedOut(outcome?.errors?.[0]?.message ?? errors?.[0]?.message ?? 'Sign-in failed');
  }
  bar.form.reset();
  keep({ accessToken: outcome.accessToken, refreshToken: outcome.refreshToken });
  await showWho();
});

bar.out.addEventListener('click', async () => {
  const token = session?.refreshToken;
  keep(null);
  showSignedOut();
  if (token) await send({ query: signOut, variables: { token } });
});

async function open() {
  let problem;
  try {
    await enterByCode();
  } catch (error) {
    problem = error.message;
  }
  await showWho();
  if (problem) showSignedOut(problem);
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  root.render(React.createElement(GraphiQL, { fetcher: ask, defaultQuery: firstQuery, isHeadersEditorEnabled: false }));
}

open();
