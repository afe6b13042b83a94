import { withApollo } from '../src/with-apollo.ts';
import { clientStory } from './client-story.ts';

clientStory('Apollo Client', withApollo);
