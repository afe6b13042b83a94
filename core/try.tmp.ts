import { corePlugin } from './src/crm/index.ts';
import { composePlugins } from './src/plugins/index.ts';
import * as G from './src/graphql/index.ts';
const model = composePlugins([corePlugin()]);
const schema = (G as any).composeSchema({ model });
const sdl = (G as any).printSdl(schema);
console.log(sdl.length, sdl.split('\n').length);
import fs from 'node:fs'; fs.writeFileSync('/tmp/core.graphql', sdl);
