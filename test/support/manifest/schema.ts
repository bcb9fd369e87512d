/**
 * What Microsoft's published schemas for task pane add-ins allow, as far as this manifest uses it: OfficeAppManifestV1_1,
 * TaskPaneAppVersionOverridesV1_0 and OfficeAppBasicTypesV1_0.xsd, in OfficeDev/office-js-docs-pr.
 */

/**
 * The children of an element in the order in which they must stand. "?" may be left out, "+" once or more, "*" any number.
 * An element is found by its type, else by its name; one that is not found has no children.
 */
export const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  TaskPaneApp: [
    'Id',
    'AlternateId?',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl?',
    'HighResolutionIconUrl?',
    'SupportUrl?',
    'AppDomains?',
    'Hosts?',
    'Requirements?',
    'DefaultSettings',
    'Permissions',
    'Dictionary?',
    'VersionOverrides?',
  ],
  AppDomains: ['AppDomain+'],
  Hosts: ['Host+'],
  Requirements: ['Sets?', 'Methods?'],
  Sets: ['Set+'],
  DefaultSettings: ['SourceLocation'],
  VersionOverridesV1_0: [
    'Description?',
    'Requirements?',
    'Hosts?',
    'Resources?',
    'WebApplicationInfo?',
    'EquivalentAddins?',
  ],
  Workbook: ['AllFormFactors?', 'DesktopFormFactor?'],
  DesktopFormFactor: ['GetStarted?', 'FunctionFile?', 'ExtensionPoint+'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  PrimaryCommandSurface: ['OfficeTab*', 'CustomTab*'],
  CustomTab: ['Group+', 'Label'],
  Group: ['Label', 'Icon', 'Control+'],
  Button: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image+'],
  ShowTaskpane: ['TaskpaneId?', 'SourceLocation', 'Title?'],
  ExecuteFunction: ['FunctionName'],
  Resources: ['bt:Images?', 'bt:Urls?', 'bt:ShortStrings?', 'bt:LongStrings?'],
  'bt:Images': ['bt:Image*'],
  'bt:Urls': ['bt:Url*'],
  'bt:ShortStrings': ['bt:String*'],
  'bt:LongStrings': ['bt:String*'],
};

/** Where the resource that an element names by its `resid` must stand. */
export const RESOURCE_LISTS: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/** The most letters of a value: an attribute's ("Element@attribute") or an element's text; of a resource by its list. */
export const LENGTHS: Readonly<Record<string, number>> = {
  ProviderName: 125,
  FunctionName: 250,
  TaskpaneId: 125,
  'DisplayName@DefaultValue': 125,
  'Description@DefaultValue': 250,
  'CustomTab@id': 125,
  'Group@id': 125,
  'Control@id': 125,
  'bt:Images': 2048,
  'bt:Urls': 2048,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

export const RESID_LENGTH = 32;
export const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const VERSION = /^\d{1,5}(\.\d{1,5}){0,3}$/;
export const CULTURE = /^[a-z]{2,3}(-[a-z]{2,3})?$/i;
/** In pixels: what every icon of the ribbon must have, and may have besides. */
export const ICON_SIZES = { required: [16, 32, 80], optional: [20, 24, 40, 48, 64] } as const;
/** The add-in's own icons. */
export const APP_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
export const ICON_BYTES = 100 * 1024;
