// Of places.en.ts, 2b5f2973
import type { Translated } from '../domain/text/translated';
import type * as en from './places.en';

export const places: Translated<typeof en.places> = {
  addressBar: 'Adressleiste',
  chatIcon: 'Chatsymbol in der Kopfzeile',
  gear: 'Zahnrad Setup',
  transcript: 'ein Gesprächsprotokoll',
  step: 'ein Schritt',
  action: 'Ihre Aktion',
  campaign: 'Ihre Campaign',
  chatApp: 'Ihre Chat-App',
  environment: 'Ihre Umgebung',
  node: 'Ihr Knoten',
  profile: 'Ihr Profil',
  server: 'Ihr Server',
  publicKey: 'Öffentlicher Schlüssel Ihres Schlüsselpaars',
};
