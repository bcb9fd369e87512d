/** Checks an add-in's manifest without a network, as Microsoft's validator does with one, and its icons as well. */
import {
  APP_ICONS,
  CHILDREN,
  CULTURE,
  GUID,
  ICON_BYTES,
  ICON_SIZES,
  LENGTHS,
  RESID_LENGTH,
  RESOURCE_LISTS,
  VERSION,
} from './schema';
import { allOf, parseXml, type Element } from './xml';

export interface ManifestOptions {
  /** The file behind a path of the add-in's site ("/assets/icon-16.png"); null where there is none. */
  readonly fileAt: (path: string) => Buffer | null;
  /** Names of the functions that the page of the ribbon's functions has. */
  readonly functions: readonly string[];
}

/** What is wrong with the manifest, a sentence each; empty where nothing is. */
export function manifestProblems(xml: string, options: ManifestOptions): string[] {
  const all = allOf(parseXml(xml));
  return [
    ...all.flatMap(orderProblems),
    ...all.flatMap(lengthProblems),
    ...formatProblems(all),
    ...idProblems(all),
    ...resourceProblems(all),
    ...urlProblems(all, options),
    ...iconProblems(all, options),
    ...functionProblems(all, options),
  ];
}

function allowedIn({ name, attributes }: Element): readonly string[] {
  return CHILDREN[attributes['xsi:type'] ?? name] ?? [];
}

function orderProblems(element: Element): string[] {
  const allowed = allowedIn(element).map((child) => ({
    name: child.replace(/[?+*]$/, ''),
    isOptional: /[?*]$/.test(child),
    isMany: /[+*]$/.test(child),
  }));
  const problems: string[] = [];
  let at = 0;
  const seen = new Set<string>();
  for (const { name } of element.children) {
    const found = allowed.findIndex((child, index) => index >= at && child.name === name);
    if (found < 0 || (seen.has(name) && !allowed[found]?.isMany)) {
      problems.push(`<${name}> stands out of order or does not belong in <${element.name}>.`);
      continue;
    }
    seen.add(name);
    at = found;
  }
  const missing = allowed.filter(({ name, isOptional }) => !isOptional && !seen.has(name));
  return [...problems, ...missing.map(({ name }) => `<${element.name}> has no <${name}>.`)];
}

function lengthProblems({ name, attributes, children, text, parent }: Element): string[] {
  const values: [what: string, value: string, most: number | undefined][] = [
    [`<${name}>`, text, children.length === 0 ? LENGTHS[name] : undefined],
    ...Object.entries(attributes).map(([attribute, value]): [string, string, number | undefined] => [
      `${attribute} of <${name}>`,
      value,
      attribute === 'resid' || (attribute === 'id' && name.startsWith('bt:'))
        ? RESID_LENGTH
        : (LENGTHS[`${name}@${attribute}`] ??
          (name.startsWith('bt:') ? LENGTHS[parent?.name ?? ''] : undefined)),
    ]),
  ];
  return values.flatMap(([what, value, most]) => {
    if (most === undefined) return [];
    if (value === '') return [`${what} is empty.`];
    return value.length > most
      ? [`${what} has ${String(value.length)} letters; ${String(most)} are allowed.`]
      : [];
  });
}

function formatProblems(all: readonly Element[]): string[] {
  const wanted: readonly (readonly [name: string, form: RegExp, what: string])[] = [
    ['Id', GUID, 'is no GUID'],
    ['Version', VERSION, 'is no version'],
    ['DefaultLocale', CULTURE, 'is no language'],
    ['Permissions', /^ReadWriteDocument$/, 'asks for other permissions than are needed'],
  ];
  return wanted.flatMap(([name, form, what]) => {
    const text = all.find((element) => element.name === name)?.text ?? '';
    return form.test(text) ? [] : [`<${name}> ${what}: “${text}”.`];
  });
}

/** Ids of tabs, groups and controls, and those of resources, each once. */
function idProblems(all: readonly Element[]): string[] {
  const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `The id “${id}” stands twice.`);
}

function resourcesOf(all: readonly Element[]): ReadonlyMap<string, Element> {
  const resources = all.filter(({ parent }) => parent?.parent?.name === 'Resources');
  return new Map(resources.map((element) => [element.attributes['id'] ?? '', element]));
}

function resourceProblems(all: readonly Element[]): string[] {
  const resources = resourcesOf(all);
  const used = all.filter(({ attributes }) => attributes['resid'] !== undefined);
  const unresolved = used.flatMap(({ name, attributes: { resid = '' } }) => {
    const list = RESOURCE_LISTS[name] ?? '';
    return resources.get(resid)?.parent?.name === list
      ? []
      : [`<${name}> names “${resid}”, which is not in <${list}>.`];
  });
  const names = new Set(used.map(({ attributes }) => attributes['resid']));
  const idle = [...resources.keys()].filter((id) => !names.has(id));
  return [...unresolved, ...idle.map((id) => `Nothing uses the resource “${id}”.`)];
}

const URL_ELEMENTS = [
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'bt:Image',
  'bt:Url',
];

/** All addresses with https, on one site, and of files that are there. */
function urlProblems(all: readonly Element[], { fileAt }: ManifestOptions): string[] {
  const addresses = all
    .filter(({ name }) => URL_ELEMENTS.includes(name))
    .flatMap(({ attributes }) => attributes['DefaultValue'] ?? []);
  const home = originOf(all.find(({ name }) => name === 'SourceLocation')?.attributes['DefaultValue'] ?? '');
  return addresses.flatMap((address) => {
    const origin = originOf(address);
    if (origin === null) return [`“${address}” is no address.`];
    if (!address.startsWith('https://')) return [`“${address}” is not https.`];
    if (origin !== home) return [`“${address}” is on another site than the pane.`];
    return fileAt(new URL(address).pathname) === null ? [`“${address}” leads to no file.`] : [];
  });
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}

function iconProblems(all: readonly Element[], { fileAt }: ManifestOptions): string[] {
  const resources = resourcesOf(all);
  const sized = (what: string, address: string, size: number): string[] => {
    const png = URL.canParse(address) ? fileAt(new URL(address).pathname) : null;
    // That it is not there has been told.
    if (png === null) return [];
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    return [
      ...(width === size && height === size
        ? []
        : [
            `${what} is to be ${String(size)} pixels wide; ${address} is ${String(width)} × ${String(height)}.`,
          ]),
      ...(png.length > ICON_BYTES ? [`${address} is larger than Office takes.`] : []),
    ];
  };
  const ofApp = Object.entries(APP_ICONS).flatMap(([name, size]) => {
    const icon = all.find((element) => element.name === name)?.attributes['DefaultValue'];
    return icon === undefined ? [`<OfficeApp> has no <${name}>.`] : sized(`<${name}>`, icon, size);
  });
  const ofRibbon = all
    .filter(({ name }) => name === 'Icon')
    .flatMap(({ children, parent }) => {
      const what = `The icon of ${parent?.attributes['id'] ?? '?'}`;
      const sizes = children.map(({ attributes }) => Number(attributes['size']));
      const known: readonly number[] = [...ICON_SIZES.required, ...ICON_SIZES.optional];
      return [
        ...ICON_SIZES.required
          .filter((size) => !sizes.includes(size))
          .map((size) => `${what} has no picture of ${String(size)} pixels.`),
        ...sizes
          .filter((size, at) => !known.includes(size) || sizes.indexOf(size) !== at)
          .map((size) => `${what} has a size that Office does not use, or twice: ${String(size)}.`),
        ...children.flatMap(({ attributes: { resid = '', size } }) =>
          sized(what, resources.get(resid)?.attributes['DefaultValue'] ?? '', Number(size)),
        ),
      ];
    });
  return [...ofApp, ...ofRibbon];
}

function functionProblems(all: readonly Element[], { functions }: ManifestOptions): string[] {
  const named = all.filter(({ name }) => name === 'FunctionName').map(({ text }) => text);
  return [
    ...named.filter((name) => !functions.includes(name)).map((name) => `There is no function “${name}”.`),
    ...functions
      .filter((name) => !named.includes(name))
      .map((name) => `No button calls the function “${name}”.`),
  ];
}
