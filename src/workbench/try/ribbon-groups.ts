/** The buttons the add-in puts on the ribbon, read from its own manifest: what stands there is what is offered. */

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** An address on this page's own site. */
  readonly icon: string;
  /** The function it runs; null where it opens the pane. */
  readonly functionName: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** @param xml the text of the manifest */
export function ribbonGroups(xml: string): readonly RibbonGroup[] {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  const resources = new Map(
    elements(manifest, 'Resources')
      .flatMap((one) => [...one.getElementsByTagName('*')])
      .map((one) => [one.getAttribute('id') ?? '', one.getAttribute('DefaultValue') ?? '']),
  );
  const resource = (element: Element | undefined): string =>
    resources.get(element?.getAttribute('resid') ?? '') ?? '';
  return elements(manifest, 'Group').map((group) => ({
    label: resource(childOf(group, 'Label')),
    buttons: elements(group, 'Control').map((control) => {
      const icons = elements(control, 'Image');
      const largest = icons.reduce((best, one) => (sizeOf(one) > sizeOf(best) ? one : best), icons[0]);
      return {
        id: control.getAttribute('id') ?? '',
        label: resource(childOf(control, 'Label')),
        tip: resource(elements(control, 'Description')[0]),
        icon: new URL(resource(largest)).pathname.slice(1),
        functionName: elements(control, 'FunctionName')[0]?.textContent?.trim() ?? null,
      };
    }),
  }));
}

/** By name, whatever prefix the manifest gives its names. */
function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function childOf(parent: Element, name: string): Element | undefined {
  return [...parent.children].find(({ localName }) => localName === name);
}

function sizeOf(icon: Element | undefined): number {
  return Number(icon?.getAttribute('size') ?? 0);
}
