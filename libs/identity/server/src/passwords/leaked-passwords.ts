let loading: Promise<ReadonlySet<string>> | null = null;

/** Some 49,000 passwords of published leaks, in lower case. Read when the first password is chosen, not at the start. */
export function leakedPasswords(): Promise<ReadonlySet<string>> {
  loading ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map((one) => String(one).toLowerCase())),
  );
  return loading;
}
