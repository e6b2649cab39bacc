// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import type { SeriesColumns } from '../series-columns';
import { TypedDocumentString } from '../typed-document-string';
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type CreateKommuneInput = {
  readonly adminEmail: string;
  readonly adminName: string;
  readonly ags: string;
  readonly art: string;
  readonly name: string;
};

export type GrantInput = {
  readonly fachamt?: number | null | undefined;
  readonly role: Role;
  readonly validFrom?: string | null | undefined;
  readonly validTo?: string | null | undefined;
};

export type InvitePersonInput = {
  readonly email: string;
  readonly grants: ReadonlyArray<GrantInput>;
  readonly name: string;
};

export type PersonState = 'ACTIVE' | 'DEACTIVATED' | 'INVITED';

export type ProgressSymbol = 'CLOUD' | 'NA' | 'PARTLY' | 'STORM' | 'SUN';

export type Role = 'beirat' | 'erfassung' | 'koordination' | 'lesend' | 'rat' | 'sitzungsdienst' | 'verwaltung';

export type RoleRuleInput = {
  readonly fachamt?: string | null | undefined;
  readonly role: Role;
  readonly value: string;
};

export type SignInProviderInput = {
  readonly clientId: string;
  readonly clientSecret?: string | null | undefined;
  readonly issuer: string;
  readonly label: string;
  readonly provider: string;
  readonly rolesClaim: string;
  readonly rules: ReadonlyArray<RoleRuleInput>;
};

export type SignInState = 'SECOND_FACTOR' | 'SIGNED_IN';

export type MySessionsQueryVariables = Exact<{ [key: string]: never }>;

export type MySessionsQuery = {
  readonly mySessions: ReadonlyArray<{
    readonly id: number;
    readonly device: string;
    readonly address: string;
    readonly createdAt: string;
    readonly seenAt: string;
    readonly expiresAt: string;
    readonly current: boolean;
  }>;
};

export type MyDataQueryVariables = Exact<{ [key: string]: never }>;

export type MyDataQuery = { readonly myData: string };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;

export type ChangePasswordMutation = { readonly changePassword: boolean };

export type StartSecondFactorMutationVariables = Exact<{ [key: string]: never }>;

export type StartSecondFactorMutation = {
  readonly startSecondFactor: { readonly secret: string; readonly uri: string; readonly qr: string };
};

export type ActivateSecondFactorMutationVariables = Exact<{
  code: string;
}>;

export type ActivateSecondFactorMutation = { readonly activateSecondFactor: ReadonlyArray<string> };

export type RemoveSecondFactorMutationVariables = Exact<{
  password: string;
}>;

export type RemoveSecondFactorMutation = { readonly removeSecondFactor: boolean };

export type RenewRecoveryCodesMutationVariables = Exact<{
  password: string;
}>;

export type RenewRecoveryCodesMutation = { readonly renewRecoveryCodes: ReadonlyArray<string> };

export type EndSessionMutationVariables = Exact<{
  id: number;
}>;

export type EndSessionMutation = { readonly endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never }>;

export type EndOtherSessionsMutation = { readonly endOtherSessions: number };

export type DeleteMyAccountMutationVariables = Exact<{
  password: string;
}>;

export type DeleteMyAccountMutation = { readonly deleteMyAccount: boolean };

export type AuditQueryVariables = Exact<{
  action?: string | null | undefined;
  person?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type AuditQuery = {
  readonly audit: {
    readonly total: number;
    readonly intact: boolean;
    readonly endCursor: string | null;
    readonly rows: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly action: string;
      readonly text: string;
    }>;
  };
};

export type FachamtLineFragment = {
  readonly id: number;
  readonly name: string;
  readonly accountable: { readonly id: number; readonly name: string } | null;
  readonly officers: ReadonlyArray<{ readonly id: number; readonly name: string }>;
};

export type FachaemterQueryVariables = Exact<{ [key: string]: never }>;

export type FachaemterQuery = {
  readonly fachaemter: ReadonlyArray<{
    readonly id: number;
    readonly name: string;
    readonly accountable: { readonly id: number; readonly name: string } | null;
    readonly officers: ReadonlyArray<{ readonly id: number; readonly name: string }>;
  }>;
};

export type SetAccountableMutationVariables = Exact<{
  fachamt: number;
  person?: number | null | undefined;
}>;

export type SetAccountableMutation = {
  readonly setAccountable: {
    readonly id: number;
    readonly name: string;
    readonly accountable: { readonly id: number; readonly name: string } | null;
    readonly officers: ReadonlyArray<{ readonly id: number; readonly name: string }>;
  };
};

export type CreateFachamtMutationVariables = Exact<{
  name: string;
}>;

export type CreateFachamtMutation = {
  readonly createFachamt: {
    readonly id: number;
    readonly name: string;
    readonly accountable: { readonly id: number; readonly name: string } | null;
    readonly officers: ReadonlyArray<{ readonly id: number; readonly name: string }>;
  };
};

export type CreateKommuneMutationVariables = Exact<{
  input: CreateKommuneInput;
}>;

export type CreateKommuneMutation = {
  readonly createKommune: {
    readonly ags: string;
    readonly name: string;
    readonly invited: boolean;
    readonly mailed: boolean;
    readonly link: string | null;
  };
};

export type OneTimeLinkQueryVariables = Exact<{
  token: string;
}>;

export type OneTimeLinkQuery = {
  readonly oneTimeLink: {
    readonly kind: string;
    readonly name: string;
    readonly email: string;
    readonly kommunen: ReadonlyArray<string>;
    readonly roles: ReadonlyArray<string>;
    readonly expiresAt: string;
  } | null;
};

export type AcceptLinkMutationVariables = Exact<{
  token: string;
  password: string;
}>;

export type AcceptLinkMutation = { readonly acceptLink: { readonly state: SignInState } };

export type RequestPasswordLinkMutationVariables = Exact<{
  email: string;
}>;

export type RequestPasswordLinkMutation = { readonly requestPasswordLink: boolean };

export type GrantLineFragment = {
  readonly id: number;
  readonly role: Role;
  readonly fachamt: string | null;
  readonly fachamtId: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly deputyFor: string | null;
  readonly origin: string;
  readonly current: boolean;
};

export type PersonLineFragment = {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly state: PersonState;
  readonly lastSeen: string | null;
  readonly invitedAt: string | null;
  readonly secondFactor: boolean;
  readonly roles: ReadonlyArray<{
    readonly id: number;
    readonly role: Role;
    readonly fachamt: string | null;
    readonly fachamtId: number | null;
    readonly validFrom: string;
    readonly validTo: string | null;
    readonly deputyFor: string | null;
    readonly origin: string;
    readonly current: boolean;
  }>;
};

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  role?: Role | null | undefined;
  state?: PersonState | null | undefined;
  fachamt?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type PeopleQuery = {
  readonly people: {
    readonly total: number;
    readonly endCursor: string | null;
    readonly rows: ReadonlyArray<{
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    }>;
  };
};

export type FachamtNamesQueryVariables = Exact<{ [key: string]: never }>;

export type FachamtNamesQuery = { readonly fachaemter: ReadonlyArray<{ readonly id: number; readonly name: string }> };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;

export type InvitePersonMutation = {
  readonly invitePerson: {
    readonly mailed: boolean;
    readonly link: string | null;
    readonly person: { readonly id: number; readonly name: string };
  };
};

export type PersonPageFragment = {
  readonly sessions: number;
  readonly person: {
    readonly id: number;
    readonly name: string;
    readonly email: string | null;
    readonly state: PersonState;
    readonly lastSeen: string | null;
    readonly invitedAt: string | null;
    readonly secondFactor: boolean;
    readonly roles: ReadonlyArray<{
      readonly id: number;
      readonly role: Role;
      readonly fachamt: string | null;
      readonly fachamtId: number | null;
      readonly validFrom: string;
      readonly validTo: string | null;
      readonly deputyFor: string | null;
      readonly origin: string;
      readonly current: boolean;
    }>;
  };
  readonly history: ReadonlyArray<{
    readonly number: number;
    readonly at: string;
    readonly person: string;
    readonly text: string;
  }>;
};

export type PersonQueryVariables = Exact<{
  id: number;
}>;

export type PersonQuery = {
  readonly person: {
    readonly sessions: number;
    readonly person: {
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    };
    readonly history: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly text: string;
    }>;
  } | null;
};

export type GrantRoleMutationVariables = Exact<{
  person: number;
  grant: GrantInput;
}>;

export type GrantRoleMutation = {
  readonly grantRole: {
    readonly sessions: number;
    readonly person: {
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    };
    readonly history: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly text: string;
    }>;
  };
};

export type EndRoleMutationVariables = Exact<{
  person: number;
  grant: number;
  on: string;
}>;

export type EndRoleMutation = {
  readonly endRole: {
    readonly sessions: number;
    readonly person: {
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    };
    readonly history: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly text: string;
    }>;
  };
};

export type SetDeputyMutationVariables = Exact<{
  person: number;
  deputy: number;
  from: string;
  to: string;
}>;

export type SetDeputyMutation = {
  readonly setDeputy: {
    readonly sessions: number;
    readonly person: {
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    };
    readonly history: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly text: string;
    }>;
  };
};

export type DeactivatePersonMutationVariables = Exact<{
  person: number;
}>;

export type DeactivatePersonMutation = {
  readonly deactivatePerson: {
    readonly sessions: number;
    readonly person: {
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    };
    readonly history: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly text: string;
    }>;
  };
};

export type ReactivatePersonMutationVariables = Exact<{
  person: number;
}>;

export type ReactivatePersonMutation = {
  readonly reactivatePerson: {
    readonly sessions: number;
    readonly person: {
      readonly id: number;
      readonly name: string;
      readonly email: string | null;
      readonly state: PersonState;
      readonly lastSeen: string | null;
      readonly invitedAt: string | null;
      readonly secondFactor: boolean;
      readonly roles: ReadonlyArray<{
        readonly id: number;
        readonly role: Role;
        readonly fachamt: string | null;
        readonly fachamtId: number | null;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
        readonly origin: string;
        readonly current: boolean;
      }>;
    };
    readonly history: ReadonlyArray<{
      readonly number: number;
      readonly at: string;
      readonly person: string;
      readonly text: string;
    }>;
  };
};

export type RemovePersonMutationVariables = Exact<{
  person: number;
}>;

export type RemovePersonMutation = { readonly removePerson: boolean };

export type ResendInvitationMutationVariables = Exact<{
  person: number;
}>;

export type ResendInvitationMutation = {
  readonly resendInvitation: { readonly mailed: boolean; readonly link: string | null };
};

export type ProviderLineFragment = {
  readonly provider: string;
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly rolesClaim: string;
  readonly redirectUri: string;
  readonly backchannelUri: string;
  readonly rules: ReadonlyArray<{ readonly value: string; readonly role: Role; readonly fachamt: string | null }>;
};

export type SignInProvidersQueryVariables = Exact<{ [key: string]: never }>;

export type SignInProvidersQuery = {
  readonly signInProviders: ReadonlyArray<{
    readonly provider: string;
    readonly label: string;
    readonly issuer: string;
    readonly clientId: string;
    readonly rolesClaim: string;
    readonly redirectUri: string;
    readonly backchannelUri: string;
    readonly rules: ReadonlyArray<{ readonly value: string; readonly role: Role; readonly fachamt: string | null }>;
  }>;
};

export type SaveSignInProviderMutationVariables = Exact<{
  input: SignInProviderInput;
}>;

export type SaveSignInProviderMutation = {
  readonly saveSignInProvider: {
    readonly provider: string;
    readonly label: string;
    readonly issuer: string;
    readonly clientId: string;
    readonly rolesClaim: string;
    readonly redirectUri: string;
    readonly backchannelUri: string;
    readonly rules: ReadonlyArray<{ readonly value: string; readonly role: Role; readonly fachamt: string | null }>;
  };
};

export type RemoveSignInProviderMutationVariables = Exact<{
  provider: string;
}>;

export type RemoveSignInProviderMutation = { readonly removeSignInProvider: boolean };

export type MeQueryVariables = Exact<{ [key: string]: never }>;

export type MeQuery = {
  readonly me: {
    readonly id: number;
    readonly name: string;
    readonly email: string | null;
    readonly secondFactor: boolean;
    readonly recoveryCodesLeft: number;
    readonly hasPassword: boolean;
    readonly mayCreateKommune: boolean;
    readonly expiresAt: string;
    readonly kommunen: ReadonlyArray<{
      readonly ags: string;
      readonly name: string;
      readonly roles: ReadonlyArray<{
        readonly role: Role;
        readonly fachamt: string | null;
        readonly validTo: string | null;
        readonly deputyFor: string | null;
      }>;
    }>;
  } | null;
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { readonly signOut: boolean };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never }>;

export type SignInOptionsQuery = {
  readonly signInOptions: {
    readonly mail: boolean;
    readonly providers: ReadonlyArray<{
      readonly provider: string;
      readonly label: string;
      readonly url: string;
      readonly kommune: string;
    }>;
    readonly demo: ReadonlyArray<{
      readonly email: string;
      readonly password: string;
      readonly name: string;
      readonly role: string;
    }>;
  };
};

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;

export type SignInMutation = { readonly signIn: { readonly state: SignInState } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;

export type ConfirmSecondFactorMutation = { readonly confirmSecondFactor: { readonly state: SignInState } };

export type ColleaguesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type ColleaguesQuery = {
  readonly people: {
    readonly total: number;
    readonly endCursor: string | null;
    readonly rows: ReadonlyArray<{ readonly id: number; readonly name: string }>;
  };
};

export type IndicatorFiguresFragment = {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly factor: number;
  readonly direction: string;
  readonly frequency: string;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
  readonly reference: string;
  readonly aboutPersons: boolean;
  readonly noSexSplitReason: string | null;
  readonly limits: string | null;
  readonly fachamt: string | null;
  readonly statusSentence: string;
  readonly readingAid: string;
  readonly disclosureNote: string | null;
  readonly stand: string | null;
  readonly csvUrl: string;
  readonly definitions: ReadonlyArray<{
    readonly validFrom: string;
    readonly text: string;
    readonly comparable: boolean;
    readonly reason: string | null;
  }>;
  readonly breaks: ReadonlyArray<{ readonly period: string; readonly reason: string }>;
  readonly source: {
    readonly name: string;
    readonly office: string;
    readonly licence: string | null;
    readonly url: string | null;
    readonly alreadyPublished: boolean;
  };
  readonly target: {
    readonly kind: string;
    readonly baselinePeriod: string | null;
    readonly baselineValue: number | null;
    readonly value: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly period: string | null;
    readonly beschluss: string | null;
  } | null;
  readonly assessment: {
    readonly method: string;
    readonly version: string;
    readonly symbol: ProgressSymbol;
    readonly word: string;
    readonly reason: string | null;
    readonly assessedYear: number | null;
    readonly window: ReadonlyArray<number> | null;
    readonly meanChange: number | null;
    readonly projection: number | null;
    readonly shortfallShare: number | null;
  } | null;
  readonly series: { readonly columns: SeriesColumns };
};

export type IndicatorPageQueryVariables = Exact<{
  ags: string;
  code: string;
  number?: number | null | undefined;
}>;

export type IndicatorPageQuery = {
  readonly release: {
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly dimensions: ReadonlyArray<{
      readonly code: string;
      readonly label: string;
      readonly codes: ReadonlyArray<{ readonly code: string; readonly label: string }>;
    }>;
    readonly indicator: {
      readonly role: string;
      readonly code: string;
      readonly name: string;
      readonly unit: string;
      readonly decimals: number;
      readonly factor: number;
      readonly direction: string;
      readonly frequency: string;
      readonly numeratorLabel: string | null;
      readonly denominatorLabel: string | null;
      readonly reference: string;
      readonly aboutPersons: boolean;
      readonly noSexSplitReason: string | null;
      readonly limits: string | null;
      readonly fachamt: string | null;
      readonly statusSentence: string;
      readonly readingAid: string;
      readonly disclosureNote: string | null;
      readonly stand: string | null;
      readonly csvUrl: string;
      readonly teilziele: ReadonlyArray<{ readonly number: string; readonly text: string }>;
      readonly definitions: ReadonlyArray<{
        readonly validFrom: string;
        readonly text: string;
        readonly comparable: boolean;
        readonly reason: string | null;
      }>;
      readonly breaks: ReadonlyArray<{ readonly period: string; readonly reason: string }>;
      readonly source: {
        readonly name: string;
        readonly office: string;
        readonly licence: string | null;
        readonly url: string | null;
        readonly alreadyPublished: boolean;
      };
      readonly target: {
        readonly kind: string;
        readonly baselinePeriod: string | null;
        readonly baselineValue: number | null;
        readonly value: number | null;
        readonly lower: number | null;
        readonly upper: number | null;
        readonly period: string | null;
        readonly beschluss: string | null;
      } | null;
      readonly assessment: {
        readonly method: string;
        readonly version: string;
        readonly symbol: ProgressSymbol;
        readonly word: string;
        readonly reason: string | null;
        readonly assessedYear: number | null;
        readonly window: ReadonlyArray<number> | null;
        readonly meanChange: number | null;
        readonly projection: number | null;
        readonly shortfallShare: number | null;
      } | null;
      readonly series: { readonly columns: SeriesColumns };
    } | null;
    readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
  } | null;
};

export type IndicatorsPageQueryVariables = Exact<{
  ags: string;
  number?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type IndicatorsPageQuery = {
  readonly release: {
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly indicators: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly cursor: string;
        readonly node: {
          readonly code: string;
          readonly name: string;
          readonly unit: string;
          readonly frequency: string;
          readonly role: string;
          readonly stand: string | null;
          readonly source: { readonly office: string };
          readonly assessment: { readonly symbol: ProgressSymbol; readonly word: string } | null;
        };
      }>;
    };
    readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
  } | null;
};

export type KommunenQueryVariables = Exact<{ [key: string]: never }>;

export type KommunenQuery = {
  readonly kommunen: ReadonlyArray<{
    readonly ags: string;
    readonly name: string;
    readonly art: string;
    readonly invented: boolean;
    readonly latestRelease: number;
    readonly releasedAt: string;
    readonly hasKonzept: boolean;
  }>;
};

export type MethodePageQueryVariables = Exact<{
  ags: string;
  number?: number | null | undefined;
}>;

export type MethodePageQuery = {
  readonly release: {
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly methods: { readonly progress: string; readonly disclosure: string; readonly threshold: number };
    readonly dimensions: ReadonlyArray<{
      readonly code: string;
      readonly label: string;
      readonly codes: ReadonlyArray<{ readonly code: string; readonly label: string }>;
    }>;
    readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
  } | null;
};

export type OverviewQueryVariables = Exact<{
  ags: string;
  number?: number | null | undefined;
}>;

export type OverviewQuery = {
  readonly release: {
    readonly reportUrl: string;
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly kommune: {
      readonly ags: string;
      readonly name: string;
      readonly art: string;
      readonly invented: boolean;
      readonly members: ReadonlyArray<{ readonly ags: string; readonly name: string }>;
    };
    readonly konzept: {
      readonly title: string;
      readonly art: string;
      readonly beschluss: string | null;
      readonly handlungsfelder: ReadonlyArray<{
        readonly number: number;
        readonly title: string;
        readonly leitziele: ReadonlyArray<{
          readonly number: string;
          readonly teilziele: ReadonlyArray<{
            readonly number: string;
            readonly text: string;
            readonly symbol: ProgressSymbol;
            readonly word: string;
            readonly statusSentence: string;
            readonly tile: {
              readonly indicator: string;
              readonly name: string;
              readonly unit: string;
              readonly decimals: number;
              readonly periods: ReadonlyArray<string>;
              readonly total: ReadonlyArray<number | null>;
              readonly women: ReadonlyArray<number | null>;
              readonly men: ReadonlyArray<number | null>;
              readonly gap: number | null;
              readonly totalStatus: string;
              readonly womenStatus: string;
              readonly menStatus: string;
              readonly breaks: ReadonlyArray<string>;
              readonly targetText: string | null;
            } | null;
          }>;
        }>;
      }>;
    } | null;
  } | null;
};

export type ReleaseHeadFragment = {
  readonly number: number;
  readonly rootHash: string;
  readonly releasedAt: string;
  readonly lastPeriod: string | null;
  readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
};

export type TeilzielPageQueryVariables = Exact<{
  ags: string;
  teilziel: string;
  number?: number | null | undefined;
}>;

export type TeilzielPageQuery = {
  readonly release: {
    readonly number: number;
    readonly rootHash: string;
    readonly releasedAt: string;
    readonly lastPeriod: string | null;
    readonly teilziel: {
      readonly number: string;
      readonly text: string;
      readonly plainText: string | null;
      readonly fachamt: string | null;
      readonly accountable: string | null;
      readonly beschluss: string | null;
      readonly symbol: ProgressSymbol;
      readonly word: string;
      readonly statusSentence: string;
      readonly handlungsfeld: { readonly number: number; readonly title: string };
      readonly leitziel: { readonly number: string; readonly text: string };
      readonly indicators: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly unit: string;
        readonly decimals: number;
        readonly factor: number;
        readonly direction: string;
        readonly frequency: string;
        readonly numeratorLabel: string | null;
        readonly denominatorLabel: string | null;
        readonly reference: string;
        readonly aboutPersons: boolean;
        readonly noSexSplitReason: string | null;
        readonly limits: string | null;
        readonly fachamt: string | null;
        readonly statusSentence: string;
        readonly readingAid: string;
        readonly disclosureNote: string | null;
        readonly stand: string | null;
        readonly csvUrl: string;
        readonly definitions: ReadonlyArray<{
          readonly validFrom: string;
          readonly text: string;
          readonly comparable: boolean;
          readonly reason: string | null;
        }>;
        readonly breaks: ReadonlyArray<{ readonly period: string; readonly reason: string }>;
        readonly source: {
          readonly name: string;
          readonly office: string;
          readonly licence: string | null;
          readonly url: string | null;
          readonly alreadyPublished: boolean;
        };
        readonly target: {
          readonly kind: string;
          readonly baselinePeriod: string | null;
          readonly baselineValue: number | null;
          readonly value: number | null;
          readonly lower: number | null;
          readonly upper: number | null;
          readonly period: string | null;
          readonly beschluss: string | null;
        } | null;
        readonly assessment: {
          readonly method: string;
          readonly version: string;
          readonly symbol: ProgressSymbol;
          readonly word: string;
          readonly reason: string | null;
          readonly assessedYear: number | null;
          readonly window: ReadonlyArray<number> | null;
          readonly meanChange: number | null;
          readonly projection: number | null;
          readonly shortfallShare: number | null;
        } | null;
        readonly series: { readonly columns: SeriesColumns };
      }>;
    } | null;
    readonly kommune: { readonly ags: string; readonly name: string; readonly art: string; readonly invented: boolean };
  } | null;
};

export const MySessionsDocument = new TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>(
  'query MySessions{mySessions{id device address createdAt seenAt expiresAt current}}',
);
export const MyDataDocument = new TypedDocumentString<MyDataQuery, MyDataQueryVariables>('query MyData{myData}');
export const ChangePasswordDocument = new TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>(
  'mutation ChangePassword($current:String!$next:String!){changePassword(current:$current next:$next)}',
);
export const StartSecondFactorDocument = new TypedDocumentString<
  StartSecondFactorMutation,
  StartSecondFactorMutationVariables
>('mutation StartSecondFactor{startSecondFactor{secret uri qr}}');
export const ActivateSecondFactorDocument = new TypedDocumentString<
  ActivateSecondFactorMutation,
  ActivateSecondFactorMutationVariables
>('mutation ActivateSecondFactor($code:String!){activateSecondFactor(code:$code)}');
export const RemoveSecondFactorDocument = new TypedDocumentString<
  RemoveSecondFactorMutation,
  RemoveSecondFactorMutationVariables
>('mutation RemoveSecondFactor($password:String!){removeSecondFactor(password:$password)}');
export const RenewRecoveryCodesDocument = new TypedDocumentString<
  RenewRecoveryCodesMutation,
  RenewRecoveryCodesMutationVariables
>('mutation RenewRecoveryCodes($password:String!){renewRecoveryCodes(password:$password)}');
export const EndSessionDocument = new TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>(
  'mutation EndSession($id:Int!){endSession(id:$id)}',
);
export const EndOtherSessionsDocument = new TypedDocumentString<
  EndOtherSessionsMutation,
  EndOtherSessionsMutationVariables
>('mutation EndOtherSessions{endOtherSessions}');
export const DeleteMyAccountDocument = new TypedDocumentString<
  DeleteMyAccountMutation,
  DeleteMyAccountMutationVariables
>('mutation DeleteMyAccount($password:String!){deleteMyAccount(password:$password)}');
export const AuditDocument = new TypedDocumentString<AuditQuery, AuditQueryVariables>(
  'query Audit($action:String$person:String$first:Int!$after:String){audit(action:$action person:$person first:$first after:$after){total intact endCursor rows{number at person action text}}}',
);
export const FachaemterDocument = new TypedDocumentString<FachaemterQuery, FachaemterQueryVariables>(
  'query Fachaemter{fachaemter{...FachamtLine}}fragment FachamtLine on Fachamt{id name accountable{id name}officers{id name}}',
);
export const SetAccountableDocument = new TypedDocumentString<SetAccountableMutation, SetAccountableMutationVariables>(
  'mutation SetAccountable($fachamt:Int!$person:Int){setAccountable(fachamt:$fachamt person:$person){...FachamtLine}}fragment FachamtLine on Fachamt{id name accountable{id name}officers{id name}}',
);
export const CreateFachamtDocument = new TypedDocumentString<CreateFachamtMutation, CreateFachamtMutationVariables>(
  'mutation CreateFachamt($name:String!){createFachamt(name:$name){...FachamtLine}}fragment FachamtLine on Fachamt{id name accountable{id name}officers{id name}}',
);
export const CreateKommuneDocument = new TypedDocumentString<CreateKommuneMutation, CreateKommuneMutationVariables>(
  'mutation CreateKommune($input:CreateKommuneInput!){createKommune(input:$input){ags name invited mailed link}}',
);
export const OneTimeLinkDocument = new TypedDocumentString<OneTimeLinkQuery, OneTimeLinkQueryVariables>(
  'query OneTimeLink($token:String!){oneTimeLink(token:$token){kind name email kommunen roles expiresAt}}',
);
export const AcceptLinkDocument = new TypedDocumentString<AcceptLinkMutation, AcceptLinkMutationVariables>(
  'mutation AcceptLink($token:String!$password:String!){acceptLink(token:$token password:$password){state}}',
);
export const RequestPasswordLinkDocument = new TypedDocumentString<
  RequestPasswordLinkMutation,
  RequestPasswordLinkMutationVariables
>('mutation RequestPasswordLink($email:String!){requestPasswordLink(email:$email)}');
export const PeopleDocument = new TypedDocumentString<PeopleQuery, PeopleQueryVariables>(
  'query People($search:String$role:Role$state:PersonState$fachamt:Int$first:Int!$after:String){people(search:$search role:$role state:$state fachamt:$fachamt first:$first after:$after){total endCursor rows{...PersonLine}}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const FachamtNamesDocument = new TypedDocumentString<FachamtNamesQuery, FachamtNamesQueryVariables>(
  'query FachamtNames{fachaemter{id name}}',
);
export const InvitePersonDocument = new TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>(
  'mutation InvitePerson($input:InvitePersonInput!){invitePerson(input:$input){mailed link person{id name}}}',
);
export const PersonDocument = new TypedDocumentString<PersonQuery, PersonQueryVariables>(
  'query Person($id:Int!){person(id:$id){...PersonPage}}fragment PersonPage on PersonDetail{sessions person{...PersonLine}history{number at person text}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const GrantRoleDocument = new TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>(
  'mutation GrantRole($person:Int!$grant:GrantInput!){grantRole(person:$person grant:$grant){...PersonPage}}fragment PersonPage on PersonDetail{sessions person{...PersonLine}history{number at person text}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const EndRoleDocument = new TypedDocumentString<EndRoleMutation, EndRoleMutationVariables>(
  'mutation EndRole($person:Int!$grant:Int!$on:String!){endRole(person:$person grant:$grant on:$on){...PersonPage}}fragment PersonPage on PersonDetail{sessions person{...PersonLine}history{number at person text}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const SetDeputyDocument = new TypedDocumentString<SetDeputyMutation, SetDeputyMutationVariables>(
  'mutation SetDeputy($person:Int!$deputy:Int!$from:String!$to:String!){setDeputy(person:$person deputy:$deputy from:$from to:$to){...PersonPage}}fragment PersonPage on PersonDetail{sessions person{...PersonLine}history{number at person text}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const DeactivatePersonDocument = new TypedDocumentString<
  DeactivatePersonMutation,
  DeactivatePersonMutationVariables
>(
  'mutation DeactivatePerson($person:Int!){deactivatePerson(person:$person){...PersonPage}}fragment PersonPage on PersonDetail{sessions person{...PersonLine}history{number at person text}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const ReactivatePersonDocument = new TypedDocumentString<
  ReactivatePersonMutation,
  ReactivatePersonMutationVariables
>(
  'mutation ReactivatePerson($person:Int!){reactivatePerson(person:$person){...PersonPage}}fragment PersonPage on PersonDetail{sessions person{...PersonLine}history{number at person text}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const RemovePersonDocument = new TypedDocumentString<RemovePersonMutation, RemovePersonMutationVariables>(
  'mutation RemovePerson($person:Int!){removePerson(person:$person)}',
);
export const ResendInvitationDocument = new TypedDocumentString<
  ResendInvitationMutation,
  ResendInvitationMutationVariables
>('mutation ResendInvitation($person:Int!){resendInvitation(person:$person){mailed link}}');
export const SignInProvidersDocument = new TypedDocumentString<SignInProvidersQuery, SignInProvidersQueryVariables>(
  'query SignInProviders{signInProviders{...ProviderLine}}fragment ProviderLine on SignInProvider{provider label issuer clientId rolesClaim redirectUri backchannelUri rules{value role fachamt}}',
);
export const SaveSignInProviderDocument = new TypedDocumentString<
  SaveSignInProviderMutation,
  SaveSignInProviderMutationVariables
>(
  'mutation SaveSignInProvider($input:SignInProviderInput!){saveSignInProvider(input:$input){...ProviderLine}}fragment ProviderLine on SignInProvider{provider label issuer clientId rolesClaim redirectUri backchannelUri rules{value role fachamt}}',
);
export const RemoveSignInProviderDocument = new TypedDocumentString<
  RemoveSignInProviderMutation,
  RemoveSignInProviderMutationVariables
>('mutation RemoveSignInProvider($provider:String!){removeSignInProvider(provider:$provider)}');
export const MeDocument = new TypedDocumentString<MeQuery, MeQueryVariables>(
  'query Me{me{id name email secondFactor recoveryCodesLeft hasPassword mayCreateKommune expiresAt kommunen{ags name roles{role fachamt validTo deputyFor}}}}',
);
export const SignOutDocument = new TypedDocumentString<SignOutMutation, SignOutMutationVariables>(
  'mutation SignOut{signOut}',
);
export const SignInOptionsDocument = new TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>(
  'query SignInOptions{signInOptions{mail providers{provider label url kommune}demo{email password name role}}}',
);
export const SignInDocument = new TypedDocumentString<SignInMutation, SignInMutationVariables>(
  'mutation SignIn($email:String!$password:String!){signIn(email:$email password:$password){state}}',
);
export const ConfirmSecondFactorDocument = new TypedDocumentString<
  ConfirmSecondFactorMutation,
  ConfirmSecondFactorMutationVariables
>('mutation ConfirmSecondFactor($code:String!){confirmSecondFactor(code:$code){state}}');
export const ColleaguesDocument = new TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>(
  'query Colleagues($first:Int!$after:String){people(state:ACTIVE first:$first after:$after){total endCursor rows{id name}}}',
);
export const IndicatorPageDocument = new TypedDocumentString<IndicatorPageQuery, IndicatorPageQueryVariables>(
  'query IndicatorPage($ags:String!$code:String!$number:Int){release(ags:$ags number:$number){...ReleaseHead dimensions{code label codes{code label}}indicator(code:$code){...IndicatorFigures role teilziele{number text}}}}fragment ReleaseHead on Release{number rootHash releasedAt lastPeriod kommune{ags name art invented}}fragment IndicatorFigures on Indicator{code name unit decimals factor direction frequency numeratorLabel denominatorLabel reference aboutPersons noSexSplitReason definitions{validFrom text comparable reason}breaks{period reason}limits fachamt source{name office licence url alreadyPublished}target{kind baselinePeriod baselineValue value lower upper period beschluss}assessment{method version symbol word reason assessedYear window meanChange projection shortfallShare}statusSentence readingAid disclosureNote stand series{columns}csvUrl}',
);
export const IndicatorsPageDocument = new TypedDocumentString<IndicatorsPageQuery, IndicatorsPageQueryVariables>(
  'query IndicatorsPage($ags:String!$number:Int$first:Int!$after:String){release(ags:$ags number:$number){...ReleaseHead indicators(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{cursor node{code name unit frequency role source{office}assessment{symbol word}stand}}}}}fragment ReleaseHead on Release{number rootHash releasedAt lastPeriod kommune{ags name art invented}}',
);
export const KommunenDocument = new TypedDocumentString<KommunenQuery, KommunenQueryVariables>(
  'query Kommunen{kommunen{ags name art invented latestRelease releasedAt hasKonzept}}',
);
export const MethodePageDocument = new TypedDocumentString<MethodePageQuery, MethodePageQueryVariables>(
  'query MethodePage($ags:String!$number:Int){release(ags:$ags number:$number){...ReleaseHead methods{progress disclosure threshold}dimensions{code label codes{code label}}}}fragment ReleaseHead on Release{number rootHash releasedAt lastPeriod kommune{ags name art invented}}',
);
export const OverviewDocument = new TypedDocumentString<OverviewQuery, OverviewQueryVariables>(
  'query Overview($ags:String!$number:Int){release(ags:$ags number:$number){...ReleaseHead reportUrl kommune{members{ags name}}konzept{title art beschluss handlungsfelder{number title leitziele{number teilziele{number text symbol word statusSentence tile{indicator name unit decimals periods total women men gap totalStatus womenStatus menStatus breaks targetText}}}}}}}fragment ReleaseHead on Release{number rootHash releasedAt lastPeriod kommune{ags name art invented}}',
);
export const TeilzielPageDocument = new TypedDocumentString<TeilzielPageQuery, TeilzielPageQueryVariables>(
  'query TeilzielPage($ags:String!$teilziel:String!$number:Int){release(ags:$ags number:$number){...ReleaseHead teilziel(number:$teilziel){number text plainText fachamt accountable beschluss symbol word statusSentence handlungsfeld{number title}leitziel{number text}indicators{...IndicatorFigures}}}}fragment ReleaseHead on Release{number rootHash releasedAt lastPeriod kommune{ags name art invented}}fragment IndicatorFigures on Indicator{code name unit decimals factor direction frequency numeratorLabel denominatorLabel reference aboutPersons noSexSplitReason definitions{validFrom text comparable reason}breaks{period reason}limits fachamt source{name office licence url alreadyPublished}target{kind baselinePeriod baselineValue value lower upper period beschluss}assessment{method version symbol word reason assessedYear window meanChange projection shortfallShare}statusSentence readingAid disclosureNote stand series{columns}csvUrl}',
);
