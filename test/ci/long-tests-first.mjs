import Sequencer from '@jest/test-sequencer';

/** A clean checkout has no times of earlier runs, and what takes minutes must not begin last. Longest first. */
const long = [
  'test/contract/random/random-operations',
  'test/security/matrix/matrix',
  'plugins/building-materials/test/contract',
  'test/contract/explain-access',
  'core/test/events/jobs/worker-processes',
  'test/docs/extend',
  'core/test/plugins/migration-files',
  'test/contract/random-reads',
  'test/contract/compiled-reads',
  'test/examples/partner-plugin',
  'test/crash/crash',
];

const rank = ({ path }) => {
  const place = long.findIndex((name) => path.endsWith(`${name}.test.ts`));
  return place === -1 ? long.length : place;
};

export default class LongTestsFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
