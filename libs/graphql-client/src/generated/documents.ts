// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import type { SeriesColumns } from '../series-columns';
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
  /** Left out: the stored one stays. */
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

export type StartSecondFactorMutationVariables = Exact<{
  password: string;
}>;

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

export type ResetSecondFactorMutationVariables = Exact<{
  person: number;
}>;

export type ResetSecondFactorMutation = {
  readonly resetSecondFactor: {
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
