import { Route, Switch } from 'wouter';
import { fetchedScreen } from '../../host/fetched-screen.tsx';
import { NotFound } from '../../parts/not-found.tsx';
import { Recogniser } from './recognise/recogniser.tsx';

const BROWSE = fetchedScreen(async () => (await import('./browse/browse-screen.tsx')).BrowseScreen);
const ITEM = fetchedScreen(async () => (await import('./item/item-screen.tsx')).ItemScreen);
const EDIT = fetchedScreen(async () => (await import('./edit/edit-screen.tsx')).EditScreen);
const NEW = fetchedScreen(async () => (await import('./edit/new-screen.tsx')).NewScreen);
const COMPARE = fetchedScreen(async () => (await import('./compare/compare-screen.tsx')).CompareScreen);
const GALLERY = fetchedScreen(async () => (await import('./gallery/gallery-screen.tsx')).GalleryScreen);
const GAPS = fetchedScreen(async () => (await import('./gaps/gaps-screen.tsx')).GapsScreen);
const GLOSSARY = fetchedScreen(async () => (await import('./glossary/glossary-screen.tsx')).GlossaryScreen);
const EXCHANGE = fetchedScreen(async () => (await import('../exchange/exchange-screen.tsx')).ExchangeScreen);

/** The screens whose code is fetched beforehand, by their addresses; of several that fit the first. */
export const FETCHED_REFERENCE = [
  [/^\/reference\/?$/u, BROWSE],
  [/^\/reference\/items\/[^/]+$/u, ITEM],
  [/^\/reference\/items\/[^/]+\/edit$/u, EDIT],
  [/^\/reference\/new$/u, NEW],
  [/^\/reference\/compare$/u, COMPARE],
  [/^\/reference\/gallery$/u, GALLERY],
  [/^\/reference\/gaps$/u, GAPS],
  [/^\/reference\/glossary/u, GLOSSARY],
  [/^\/reference\/exchange$/u, EXCHANGE],
] as const;

/** The screens of the reference database. */
export function ReferenceScreens() {
  return (
    <Recogniser>
      <Switch>
        <Route path="/reference" component={BROWSE.Screen} />
        <Route path="/reference/items/:id">{({ id }) => <ITEM.Screen key={id} id={id} />}</Route>
        <Route path="/reference/items/:id/edit">{({ id }) => <EDIT.Screen key={id} id={id} />}</Route>
        <Route path="/reference/new" component={NEW.Screen} />
        <Route path="/reference/compare" component={COMPARE.Screen} />
        <Route path="/reference/gallery" component={GALLERY.Screen} />
        <Route path="/reference/gaps" component={GAPS.Screen} />
        <Route path="/reference/glossary/:featureId?">
          {({ featureId }) => <GLOSSARY.Screen featureId={featureId ?? null} />}
        </Route>
        <Route path="/reference/exchange" component={EXCHANGE.Screen} />
        <Route component={NotFound} />
      </Switch>
    </Recogniser>
  );
}
