// The limit: bare node:http, one prepared statement per question, the JSON text of PostgreSQL passed through.
//   DATABASE_URL=… PORT=… node limit-server.mjs ./reads/cases.mjs
import http from 'node:http';
import path from 'node:path';
import pg from 'pg';

const { cases } = await import(path.resolve(process.argv[2]));
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, min: 10, idleTimeoutMillis: 0 });

async function answer(text) {
  const { operationName, variables } = JSON.parse(text);
  const { sql, params } = cases[operationName].limit;
  const query = { name: operationName, text: sql, values: params(variables), rowMode: 'array' };
  const { rows } = await pool.query(query);
  return rows[0][0];
}

http
  .createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      try {
        const body = await answer(Buffer.concat(chunks).toString());
        const headers = {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
        };
        response.writeHead(200, headers).end(body);
      } catch (error) {
        response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] }));
      }
    });
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
