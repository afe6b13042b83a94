import { withUrql } from '../src/with-urql.ts';
import { clientStory } from './client-story.ts';

clientStory('urql', withUrql);
