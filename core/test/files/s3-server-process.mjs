// A local S3 in a process of its own: it can be stopped like a service that goes down, and its memory is not ours.
import S3rver from 's3rver';

const [directory, ...buckets] = process.argv.slice(2);
const configureBuckets = buckets.map((name) => ({ name }));
const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets });
const { port } = await server.run();
process.stdout.write(`${port}\n`);
