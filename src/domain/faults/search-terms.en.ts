/** Words that tell nothing. */
export const tellingNothing = [
  'a an and any are as at be been but by can do does for from had has have he her his i',
  'if in into is it its me my no not of on or our she so than that the their them then',
  'there they this to up us was we were what when where which who why will with you your',
  'please help get gets got see sees when say says said shows show still just only too many much very',
] as const;

/** Words that tell nothing of a fault, since each has them. */
export const ofFaults = ['error', 'errors', 'code', 'http', 'status', 'response'] as const;

/** What people call alike. The first word of a row represents all. */
export const sameMeaning = [
  ['blank', 'white', 'empty'],
  ['login', 'logged', 'logon', 'signin'],
  ['nobody', 'none', 'noone', 'unavailable'],
  ['refuse', 'reject', 'decline', 'deny', 'invalid'],
  ['fail', 'break', 'crash'],
  ['missing', 'absent', 'gone', 'vanish', 'disappear', 'lost'],
  ['region', 'datacenter'],
  ['department', 'group', 'team', 'queue'],
  ['website', 'site', 'webpage'],
  ['slow', 'late', 'delay', 'timeout'],
  ['panel', 'app', 'sidebar'],
  ['disable', 'grey', 'gray'],
] as const;
