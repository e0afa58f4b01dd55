import type { IdentityMembers } from '../embed/identity-payload';
import type { TransferMember, TransferTarget } from '../embed/transfer-response';
import type { Edition, Rename } from './edition';
import type { Action, Field, Guide, KeyMaking, NamedPlace, Place, Step, Variant } from './guide';
import type { ComponentPreview, Preview, PreviewFault, SidebarPreview, WidgetPreview } from './preview';

/** What a definition says without sentences. Those are in the `.en` file beside it, by the same ids. */
export interface GuideOutline<Key extends string = string> extends Omit<
  Guide<Key>,
  keyof GuideWords | 'checks' | 'crossFindings' | 'addresses'
> {
  readonly addresses?: readonly string[];
  /** ISO date of the last check against the sources, of each step that has none of its own. */
  readonly checked: string;
  readonly editions?: readonly [EditionOutline, ...EditionOutline[]];
  readonly fields: Readonly<Record<Key, FieldOutline>>;
  readonly steps: readonly StepOutline<Key>[];
  readonly transfer?: Omit<TransferTarget<Key>, 'members'> & {
    readonly members: readonly Omit<TransferMember<Key>, 'hint'>[];
  };
  readonly identity?: Omit<IdentityMembers, 'guest'>;
  readonly preview?: PreviewOutline;
}

interface EditionOutline extends Omit<Edition, 'name' | 'renames'> {
  readonly renames: readonly RenameOutline[];
}

/** `doubt`: the name of the sentence that says what nobody could verify, where `to` is not known. */
type RenameOutline = Omit<Rename, 'words'> & { readonly doubt?: string };

interface FieldOutline extends Omit<Field, 'hint' | 'form' | 'makes' | 'control' | 'born' | 'pasted'> {
  /** One line, unless it says so. */
  readonly control?: 'text';
  readonly born: PlaceOutline;
  readonly pasted: PlaceOutline;
  readonly makes?: { readonly size: number };
}

/** The label is that of the field, unless the place has another; a place on this page has no path. */
type PlaceOutline = Pick<Place, 'in'> & Partial<Pick<Place, 'path' | 'label'>>;

interface StepOutline<Key extends string> extends Omit<
  Step<Key>,
  'title' | 'short' | 'actions' | 'variants' | 'checked'
> {
  /** Of a step that was checked by itself. */
  readonly checked?: string;
  readonly actions: readonly Omit<Action<Key>, 'title'>[];
  readonly variants?: readonly VariantOutline[];
}

interface VariantOutline extends Pick<Variant, 'source'> {
  readonly id: string;
  /** Left out where the way is the same. */
  readonly path?: readonly string[];
}

type SaidOfPreview = 'console' | 'customer' | 'assistant' | 'sampleName' | 'caveat';
type WithoutWords<Shell extends Preview> = Omit<Shell, SaidOfPreview | 'faults'> & {
  readonly faults: readonly Pick<PreviewFault, 'id' | 'looks'>[];
};
export type PreviewOutline =
  WithoutWords<WidgetPreview> | WithoutWords<SidebarPreview> | WithoutWords<ComponentPreview>;

/** The sentences of any guide, by the ids of its outline. */
export interface GuideWords {
  readonly title: string;
  readonly lede: string;
  readonly needs: string;
  /** Other names of the product, earlier and later, by which people search. */
  readonly alsoCalled?: readonly string[];
  /** What is in the place of the assistant; left out where it is the assistant. */
  readonly assistant?: NamedPlace;
  readonly other?: NamedPlace;
  readonly editions?: Readonly<Record<string, EditionWords>>;
  readonly fields: Readonly<Record<string, FieldWords>>;
  readonly steps: Readonly<Record<string, StepWords>>;
  /** The hints of what a response can name, by its key. */
  readonly transfer?: Readonly<Record<string, string>>;
  readonly identity?: Pick<IdentityMembers, 'guest'>;
  readonly preview?: PreviewWords;
}

interface EditionWords {
  readonly name: string;
  readonly doubts?: Readonly<Record<string, string>>;
}

interface FieldWords {
  readonly hint: string;
  readonly form?: string;
  readonly makes?: Omit<KeyMaking, 'usual'> & { readonly usual: string };
}

interface StepWords {
  readonly title: string;
  readonly short: string;
  readonly actions: Readonly<Record<string, string>>;
  readonly variants?: Readonly<Record<string, VariantWords>>;
}

type VariantWords = Pick<Variant, 'edition' | 'words'>;
type FaultWords = Omit<PreviewFault, 'id' | 'looks'>;

export interface PreviewWords extends Pick<WidgetPreview, SaidOfPreview> {
  readonly faults: Readonly<Record<string, FaultWords>>;
}

/** The sentences of this outline: one too many or one too few does not compile. */
export type WordsOf<Outline extends GuideOutline> = Omit<
  GuideWords,
  'editions' | 'fields' | 'steps' | 'transfer' | 'identity' | 'preview'
> & {
  readonly fields: { readonly [Key in keyof Outline['fields']]: WordsOfField<Outline['fields'][Key]> };
  readonly steps: { readonly [One in Outline['steps'][number] as One['id']]: WordsOfStep<One> };
} & (Outline extends { readonly editions: readonly EditionOutline[] }
    ? {
        readonly editions: {
          readonly [One in Outline['editions'][number] as One['id']]: WordsOfEdition<One>;
        };
      }
    : unknown) &
  (Outline extends { readonly transfer: { readonly members: readonly { readonly name: string }[] } }
    ? { readonly transfer: ById<Outline['transfer']['members'][number], 'name', string> }
    : unknown) &
  (Outline extends { readonly identity: object } ? Required<Pick<GuideWords, 'identity'>> : unknown) &
  (Outline extends { readonly preview: PreviewOutline }
    ? {
        readonly preview: Omit<PreviewWords, 'faults'> & {
          readonly faults: ById<Outline['preview']['faults'][number], 'id', FaultWords>;
        };
      }
    : unknown);

type ById<One, By extends keyof One, Said> = {
  readonly [Each in One as Each[By] & string]: Said;
};

type WordsOfField<One> = Omit<FieldWords, 'makes'> &
  (One extends { readonly makes: object } ? Required<Pick<FieldWords, 'makes'>> : unknown);

type WordsOfEdition<One extends EditionOutline> = Pick<EditionWords, 'name'> &
  (Extract<One['renames'][number], { readonly doubt: string }> extends never
    ? unknown
    : {
        readonly doubts: ById<Extract<One['renames'][number], { readonly doubt: string }>, 'doubt', string>;
      });

type WordsOfStep<One extends StepOutline<string>> = Omit<StepWords, 'actions' | 'variants'> & {
  readonly actions: ById<One['actions'][number], 'id', string>;
} & (One extends { readonly variants: readonly VariantOutline[] }
    ? { readonly variants: ById<One['variants'][number], 'id', VariantWords> }
    : unknown);
