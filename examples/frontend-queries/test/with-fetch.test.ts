import { withFetch } from '../src/with-fetch.ts';
import { clientStory } from './client-story.ts';

clientStory('plain fetch', withFetch);
