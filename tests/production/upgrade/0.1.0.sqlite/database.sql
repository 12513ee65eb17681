pragma application_id = 1936157489;
CREATE TABLE oauth_schema (version integer not null) strict;
CREATE TABLE oauth_keys (key_id text primary key, sealed text not null) strict;
CREATE TABLE oauth_flows (
    state_hash text primary key, browser_hash text not null, created_at integer not null,
    expires_at integer not null, used_at integer, sealed text not null
  ) strict;
CREATE INDEX oauth_flows_browser on oauth_flows (browser_hash, created_at);
CREATE INDEX oauth_flows_created on oauth_flows (created_at);
CREATE TABLE oauth_grants (
    id text primary key, version integer not null, sealed text not null,
    lease_owner text, lease_until integer not null default 0
  , client text not null default '', owner text, user_key text not null default '', refresh_by integer) strict;
CREATE TABLE oauth_sessions (
    id_hash text primary key, grant_id text not null references oauth_grants (id), seen_at integer not null,
    idle_until integer not null, expires_at integer not null
  ) strict;
CREATE INDEX oauth_sessions_grant on oauth_sessions (grant_id);
CREATE INDEX oauth_sessions_idle on oauth_sessions (idle_until);
CREATE INDEX oauth_sessions_expiry on oauth_sessions (expires_at);
CREATE UNIQUE INDEX oauth_grants_connection on oauth_grants (client, owner) where owner is not null;
CREATE INDEX oauth_grants_user on oauth_grants (client, user_key, owner);
CREATE INDEX oauth_flows_expiry on oauth_flows (expires_at);
CREATE TABLE oauth_leases (name text primary key, owner text not null, until integer not null) strict;
CREATE INDEX oauth_leases_until on oauth_leases (until);
CREATE TABLE oauth_counts (key text primary key, count integer not null, until integer not null) strict;
CREATE INDEX oauth_counts_until on oauth_counts (until);
CREATE TABLE oauth_totals (name text primary key, count integer not null) strict;
CREATE INDEX oauth_grants_key on oauth_grants (substr(sealed, 1, instr(sealed, ':')), id);
CREATE INDEX oauth_flows_key on oauth_flows (substr(sealed, 1, instr(sealed, ':')), state_hash);
CREATE TABLE webhooks_schema (version integer not null) strict;
CREATE TABLE webhooks_pushes (
      key text primary key, answer text, lease_until integer not null, keep_until integer not null
    ) strict;
CREATE INDEX webhooks_pushes_keep on webhooks_pushes (keep_until);
CREATE TABLE webhooks_accounts (account text primary key, position integer not null) strict;
CREATE TABLE webhooks_calls (
      account text not null, id text not null, running integer not null, ended_at integer, call text not null,
      primary key (account, id)
    ) strict;
CREATE INDEX webhooks_calls_running on webhooks_calls (account) where running = 1;
CREATE INDEX webhooks_calls_ended on webhooks_calls (ended_at) where ended_at is not null;
CREATE TABLE webhooks_call_ids (
      id text not null, account text not null, call_id text not null, primary key (id, account, call_id)
    ) strict, without rowid;
CREATE INDEX webhooks_call_ids_call on webhooks_call_ids (account, call_id);
CREATE TABLE webhooks_changes (
      position integer primary key, account text not null, call text not null, last_time integer not null
    ) strict;
CREATE INDEX webhooks_changes_account on webhooks_changes (account, position);
CREATE TABLE webhooks_newest (position integer not null) strict;
CREATE TABLE desk_actions_schema (version integer not null) strict;
CREATE TABLE desk_actions (
      id text not null primary key, account text not null, user_key text not null, kind text not null, target text not null,
      units bigint not null, price bigint, fingerprint text, state text not null, result text, created_at bigint not null,
      finished_at bigint
    );
CREATE INDEX desk_actions_user on desk_actions (user_key, created_at);
CREATE INDEX desk_actions_account on desk_actions (account, created_at);
CREATE TABLE desk_actions_spent (
      user_key text not null, kind text not null, day text not null, units bigint not null, price bigint not null,
      primary key (user_key, kind, day)
    );
CREATE TABLE desk_drafts_schema (version integer not null) strict;
CREATE TABLE desk_drafts (
      id text not null primary key, user_key text not null, fields text not null, keep_until bigint not null
    );
CREATE INDEX desk_drafts_keep_until on desk_drafts (keep_until);
CREATE TABLE desk_preferences_schema (version integer not null) strict;
CREATE TABLE desk_preferences (
      user_key text not null, name text not null, value text not null, primary key (user_key, name)
    );
CREATE TABLE desk_templates_schema (version integer not null) strict;
CREATE TABLE desk_templates (
      user_key text not null, id text not null, name text not null, text text not null, primary key (user_key, id)
    );
CREATE TABLE desk_fax_schema (version integer not null) strict;
CREATE TABLE desk_fax_documents (
      id text not null primary key, user_key text not null, name text not null, pages bigint, bytes text not null,
      keep_until bigint not null
    );
CREATE INDEX desk_fax_documents_user on desk_fax_documents (user_key, keep_until);
CREATE INDEX desk_fax_documents_keep_until on desk_fax_documents (keep_until);
CREATE TABLE desk_contacts_schema (version integer not null) strict;
CREATE TABLE desk_contacts (
      id text not null primary key, user_key text not null, created_at bigint not null
    );
CREATE INDEX desk_contacts_created on desk_contacts (created_at);
CREATE TABLE desk_contacts_imports (
      id text not null primary key, user_key text not null, scope text not null, name text not null, rows text not null,
      state text not null, progress text, created_at bigint not null, changed_at bigint not null
    );
CREATE INDEX desk_contacts_imports_created on desk_contacts_imports (created_at);
CREATE TABLE desk_flows_schema (version integer not null) strict;
CREATE TABLE desk_flows (
      id text not null primary key, account text not null, draft text not null, revision bigint not null,
      live_version bigint, last_version bigint not null, changed_at bigint not null
    );
CREATE INDEX desk_flows_account on desk_flows (account);
CREATE TABLE desk_flows_versions (
      flow_id text not null, version bigint not null, document text not null, made_at bigint not null,
      primary key (flow_id, version)
    );
CREATE TABLE desk_flows_numbers (
      account text not null, number text not null, flow_id text not null, since bigint not null,
      primary key (account, number, flow_id)
    );
CREATE TABLE desk_flows_authors (
      flow_id text not null, version bigint not null, user_key text not null, name text not null,
      primary key (flow_id, version)
    );
CREATE INDEX desk_flows_authors_user on desk_flows_authors (user_key);
CREATE TABLE desk_settings_pushes_schema (version integer not null) strict;
CREATE TABLE desk_settings_pushes (
      account text not null primary key, received_at bigint not null
    );
insert into oauth_schema values (2);
insert into oauth_keys values ('k1', 'k1:YxUcWbBkU05wbUAEIsjBR1rEpzpKE5n1u3rhG7AHnpYue_iHhHCv');
insert into oauth_flows values ('B1ecRLsT_hfqrM1YxP2LKtdI9HgSu19bnje5XgM6q7M', 'hWXsEoz5odsanZTxH1iOIPg3HiL7B-arilJmxIaOL94', 1795828492366, 1795829092366, 1795828492430, 'k1:qUMY4Mn1MBfvbW_Ucsiut9eTPnHm2CmBn6xSo6BADQmZFMU3ZXisBPesuwXorc30Wylya4_qDHXFKq5pKlu5K4ulmXffoh05cIs8pYC9kS2OXNneQB-gUZVCI5ks7ZlJcOqyKZvs4Wmh6ViqlcTNwRSJxa2eWhcMPpxzCatIYPe0141gDbBw_kyfiD_ok70MXKt6DO8Mm2aTmYXoSAnhEWl8BDq0gOZedr57_aJIiC1YTOqQsfEy-LudmrWWhnFpNNPWZCIRYfYI3mr2El8t0hZKq0K7ccN3Fis0KquMwZzxQ5lIsUTWXE78Q6EO5J7cd3-YvgG5XwGWUPR1uUzze5_eAWJE0y3yU6xE7BE-CJhdYgsd8F9w3W90v910hhv2QW4cmQk6VvnqRCvhIxPgHw');
insert into oauth_flows values ('gPRmJeO2mYYyHVJVQXe27X_tGvxoyk9k1KEhakNicOw', 'hWXsEoz5odsanZTxH1iOIPg3HiL7B-arilJmxIaOL94', 1795828492518, 1795829092518, 1795828492535, 'k1:SJO5PQEetRc8xhinPoJUn0Yn9L8UdhWMn-Npq6acbDn6jhbBfGXoBiodZGfjy27hYnp3A-Uz08JLTjLPrVvRqB9yDeBeVFMFCP8F4rNR231edB8sngXlBc8B7Ds7yd0OfW7UgLT2LzNopr48PuWBNpjgBZsqV1YhHhK_fVc2YEqfUyh2dA3s_0Y1uOPJHzTdTfaxYZEEA1rNe5s4GE_FNSgT7NnJZ_hOg2UYKdygl5XgSfRNSbkDp4PiGMb03Fer9jDbYAqhikVpg12jQPHdzncBft5xA4kFg8zsqVSN1AM69Cf7uCRxHl5X5RbFUgM4i0PpfKdBKBx2l3EzLgnvWjFYYSVouVd-EKzu52Q1GWm8wBmZBN-CPPcYljYgAefL3QHNStvufNLdM1dlitiaehF1KmeOU11fh2QJ8Uow8DPWl0faD6tmLcSuVsL4M1PxQdddsYku2_zLeJodjogXrZaNXjXeT5EAmkl262l5wZ_Tf-MOJ2u38TY54JcFF_5ghqU_rLamst8AtYtd9AXJIoIMtg_1vXYmtcwxYXDOpe5DjN9W62REFIAvBCYtonfbgaDjlxp00HKvFs4tYKNL2uhtpacJfqL7atmKvhvm4f33XmQfNt9wNKwInn2nK2wzbjdQMegF8XpTzmhl0pUw1wmrCvIF0yOf12EPcjxQYMWExJAdbV4to05oaoFiuCti');
insert into oauth_grants values ('jvN7HvWyTRPMIvbNQQRMkHSy7EJu0v0CxLbxBVr6RPk', 0, 'k1:_653JQXWPQCeWCIY-N78fezu6s9lCLY87lJBkYiJjuYCwf9rk16Vs5vYlZmEJkHWRU7yDQ76xatsww4oblhOKGwcdB6mGxZ5EEgJlX_M3bXNSwMHbP8S-B0_BWfaYrLNGs6tdHXe_96MIpb0ToMv2h2tgpUPqXEuRNjP_v6OiS7tCOoICFcF1lsrKaYF4lH3SYsYRMhWKnIMICW_EY9t77RE8prCiRZ4PWue6bJ1xMf_VLkICNQ46B7SpDee4iZBfGIpra7XuELqCmaugfS2DIhKe2zaIxm77KMY1R22D9Ci8B7ogxk4nuQAqeHnfoXU0Ajb2mg2pGrvBPyDKOxExcbpJtZWrxPaRaULdOPbts9SANVwg2YnOmIw7ROxG2_W9Io8-3kpjFt38z0AnyGg8pmTSgAiU8GbhYQ6woX1wg3FeGW7HpZ8f-MIbHvOJA2x9XUJ81BlMDnvJ459gT9lDr58qFNkSoys_lzearnhGU83guHOdc27zcdrlbhtsUzMeLxx2ofUFgfpjoUTftUt79i5LYdXfNQna-MgYAz8KXMKVu_hpJJNXm6xPCxJO0Xdgu8MM-yGzriZFmKQk95E22SO9CO5eR8Rv1-ds-Cv_F6g8juzmNVwIAGsCf7rleeGu--DbqTPEB0qclsKgPFcQrHDMNTzugIPl6PhwiAabDRjG7YEuCbyW6bjUytd5z9uk1m6vWLaHya6MSGPi4sKcc3OS3ULGIIrgEUkQX7GHjaS74c6Czz25qeevkvEyzcu5L93W2FFBXhoVPWC0EiofzvxcJjtPxx0AQmNnwSqO4mgLlrLmiT-505whyRntbZDtTUUaMc5nBqkD3iC8TEQPZSddm8hbGMDovDi3Q1qrcNUe3Syn_Jhw8xvmvMfn_JkYBbgm_q_Cuk_sgxhVYtyowJrfXX1fI4bPRrPhxQZaeufETvOd-ScgBrfPgMZh-shKpKfTLY__5IWCB6_P-jWIkgnv2uJFAT8tXnxw3_EV4muOUYpAlkn-5IcbVtROi0faxEoekZhXQqwkXYoRTBppeZxlwJ8biOCdSFz6Q_fhDTWudBAW5T0dR1TwQevhq5HRov1eeZrx-OQMZnQlT82Ryxh-kV0dn19hpn8ivak9vuYNxSemkRPfsc5oy2NNwr7mHJmydvVWpuMSRlTVoVEvKCsw7PUXFduVIT98_ZzH6xPGVADXYoc_jQ_62627fS8CVtYAoFPG5ayxAuID581vFNLbpNlelBOFOaSQj_LLRQCq9D9ulhOTpDF6tAfVynKkI-BfZMGhho9quk_VCvgU1JTvuyvtcffDHmEgWql0oHdM00PSYcXB6uK-7vp_QsAA8ekKqBxEqGdv5aP8asrVK5mTCppx_JvcglY2LgOMQnO0HuBBn_qDhVD36-PSdQPJiO51TDCXj-OlEjXiQnO1qnAZvstR4T0dpArH7gg_XevjgzRyyPwEAXS1y9_wSwi8CPCwsnzwRbbTfg3eLv1L72-SAZ1jbIQ1LnwIGZ7hviDELHgh3HKZOSYj8Guz48Yl_NwyZMy7ckH56aCt5-uhoz1UM5gmSDFo670SwfKPPjVjuFWEPDTk45NdIFKOBWZM_DrWa47BLVNH_PapnL9UGd1O0ZHRgeGcJLjVwJWQ0ah2Sfq09HhNOzcKi0_GVzRkr2qA3ieiwjAzOukB3PneDfQRceCkvsCfBrC9ox3XQZYJ5dCuG3aYfnmsenSwsREpuJ2V3C9AcxVwYaSotiSyWsx4UFNs2R8EA6QOjL2Slbp41jtknL9-6yqYkCdBt6CMU-ffUwbLr0jGFdDacS9B5w9--EEZKZuHHpiHjH-03Lb9AlMiNJ8bPo_8PfttU19H8ZVR5qcgJ5Eg81A2EqnkenPPCcELByOwe49DQzxy3w_suRCOUac4TPVwUsNucToSTjM8_N0Gs_Z2ChzdbDXVRs_1ZLJVRYiZCiflxwngLC8bCXXg25fCObrDS_YCbrOhR5KeDjyl2GS8VHSleZwLyy6rw16PJKJMsrhpkPXi7E3rNDmwPxzKq9V4K5T2NMWdtQYxjGaWOwITO-Kd4WR1EXQlbEj3ctwW2IVwpnKrB7aaI8deFeEf5ZQpwHIf72qjFNu7uNLcLdNelXEz-GWGHBjQ3uQFf_CiwCHbzLZZqqn3NxWrlRUL1oWTeG6VWM4gdSlX37OFTGcUEAxbIHn68ihUvfYsxy_Kvp0Nj8yyPiVOFkmNkz0RaaFUB8dVCd7dxRvQbhCZDK1U8gk074rrR0VF2ign4oOEh326nNy3-DZIvvmrTB-RyPna7lnaSn8ZZf9mgo0nZY4OfpgI6YOUsALDdVzJRZDMbKGhKDK_0FKJ3g1s3M6AJWp3fOpmjSdRO_1AljlNxis76nbeHszsJQTxPPe8S43JQvYTMd7QGJUtLOjT9RmwVzOPlg8gEy9N--J7G1rkQUEhWLEiNIL7CK5wi6RWwyrOkOw35NslDV5CqPDR0Nbibb7ZJMMo10jaeqn0B2iT9tHtpOiOyi4zVcAqwfR0ywvbv2zuWnSLARoFvLFDFbDHnAY6RNzjwHJq-Vr79bGmIOID4IZ3gqyoNNUuln4LC7In_PmHKXDq4CZWnFoaH_fc9ybw7Ama_hVF-cG3woe-i6s7ouV1miYF-l32jqGC3pHquyXGUtXK2z0YzKL-wEqzT8iCU19UZvfmrXt83UQ91eDpnozZ6lhzqqg6767_rRwJy_6LCP-IgesIPD4vy73qmEvc1IvmI4NmUnj4N7INv9O6BupMfY8-5v2nvxtaSjKQKI0R9Jv9u3ogQHcwKhtLVbSU-_1XDyPKGCfaczCu2jIBbOkkC6X4uBD2ECqTJRmvaXEWCcRdksnkTpM7a1D4GQ1YIgYT9uNkwJ8t-U9H90sZfxYNh_U-jBp2TGbWFn1Tid93D0VRa--xAXiFkazbUagIxH_X-S7BRtNKK6Htdz6Cn6S5sN06dkdqBy7netSm3H9hJ8bypXpGPHkkzCKBjz3Mq4GfCapq2P5BBCnDPg2-2khPh0DOsjTVQra8LBIAWJzAPS5DIZDVYV5EEdKW6pR5UnTvVtvkh-PGmo474Fj8OEyIOETEFg75a4HLW-RcCkvzK4vEI9JAbGrW-SlESXVf5Gac3X2cWrHX9Pq4mDkqTy5OwfKRj_Y87pECo9Okv2rSmrVvTLiENKd5duc4eluzNIoX4aXIBl3Y6sTj2UXsGLV-mLwgD7pE6GCiH5WBxKNYDErV5Q4onP3M4MA60KxF__6hFYwx1dX0budzHbprt4eSGI074WAIvFD3ts1X-HC658VVXwfpIYnxFK-5XTapPSK-aWSlIsGRQtedfZ_DNi9stpc3-9nNxkPKdSFDS7AcG4ZUu8ysd25V5b5WWYXiP6PsNUqfs0csZ7Y8IlvyWwGedS8473UpCQwhe6Ru4KFLVlHXAgoPZwwBHb2nSkzCt60sC3gjiyaBoY-Jg5n-deUwgHLOmv1WQMqnBx10H-UIStuZkkEfzfTfLGcg_lFE1YoCbDNaR9UN5ZYKkZLVXmXOKXgAY_AkdCca-mGPYSURggWuF06bCqqlVWhm1ibxLlohTVGl118734UZmkKf1Iw7FvUiSnqCkMaXCLtr4aCsHPqLbwViifwnvSgnmzMkhbgRnz6kc2djYRWL-goQLozh9KNtucU2Rhxcb4NbMGh0yqvJF0Hg4kiAoxrt3o0mr3VGUvy0ICvgvEsA7gkpZFftN2mjM0VzPtgiLcD8OpkwqFoV5tKhHJxK3U3xOll5vsnV6w3ovl5JBdWrcgeJ_D0AWlr4vIgU0B-aaUg2btm0FjhNpvRCaUP5_Y2tAeKNC_r634_Y2cTC8tN7GK_c9kH2TaZg7obrNInART3kBX2dkgv0UCqwQhF4qnNWzcqWA5g4EoeXLeka1fDCBXBWpXlkMJeNlwJFsmGWnNZWlTvnvugmJ1jWIj5mmMvskrh2l8yVCbskXMS5rYkWLA45V4JDcSWBss58v_HqPw0hLGZvKEQyi1KrbSpih3xBmfeN7kd7aj_ymEnkYhojEZ2Zc0nKErCJiY5R0_e2YrEYf8EFyOBSgjNlRMTULl_98FmLZ-tc_Ddwqre0qWX8fOW5G4joprE1tatb5Yes-5PKU3Zvh7wJK1MRNjJGU7ERHFRfqyiafLUmtWA8SgaMiIt3p_krau8RSfZmrE8LY4tuCucTy-VmSawyCTNxb4e1bDQG6rLwBMhDB767lLYd-v7T-FpH8qYONk93yCFzl248Q6AtJIuOoGyySE0StevBIdIBLlM7pwlX91hfZBg2ivIwcRQCDgT-XxSeWmMmLItgPMDyIsMv_ztIOPYg9FSLz7LxxHIrKG_fOHHfD_BaD9qcVZ68jGYH618ky_UjRjFonwJgCfvEUOuxHNkHfmR_l854Ilf1hSdhkd0w49me_rt6YZSP17A1ZQFpBaWWohohWC6jslzZb5fwkjJlFR6Y498lespLawjoBqfmUECjHlOk5Au5ZhQZtG2-fH1gKJnnqsw1o2ZfSP_0VVz9w3M8TKnjfma643-UoM8eVFg69iTta5K4dMy2qU8eYagmqRTMHTaI_Aim_ky6ops4HUx_82t1DW1NZ94gqj0iWHrE_m2rK9_kd431JDSmcd3OioER4iRrTLAzeNl9KJF0EIeE_mLlUs8Zx92NtCf7UyhCb8ptlXK7mA46wceP-Dn3BxnCKsIojVg5_kjFaMyHpjKlwXVM3ezgEkugS92BwtF6ZvewNcNX-jy9O0uslgWicf57D5WetEud8Dp43u20I0Z6XBBF8sJSaRG-3kd-Y_4E2ItDxKadxFazw9RKIL9toz-b8YPLC7uJtznKlLmWE4743ZIh17i7YfVCA6yQsmPHukOgpLzfKt5KQjhCNxaRrhZ91RqvxAuqgkhkf4amIi95tSmDxcCG_kUOfa3MuulQJ54gg6IgK0G6mEleaOOJEMF0iLPX9tjKPemJxIEtxsYNcbFNqi3-fC6C4KTLX14lSZlcK5UKZRpkCLWdi7Z9DnJmK8TiVfWf8L6v7Pl6MTiCiqe3Nf_aKFCXAF4qoAGL54Kh5xjc_BzFw0MR01KgbtAMLHMJrLj1oLteqQsc45u5GYYuTEcIonJQ51Tl6Hht8ChRCMJ7l1ST7g5OVgAYQ_fJM60AycxXju3_6wUwrwXJKlhQcdHcV5pewjryu1QzM4721MQ9rbNYxkZYjzUYule8h1JhjpNPyYHqSgg68XDesQ0Hoa-VsEx5bmx3MFE9XHcVbS8-d8xKkGQngi9XoH2Rjom0WAMFD2e_hG-e9lVxlUORPOgAwb33iLAg53AI0OpubZCKGg2dA34dpqfIWcCSC9kpnfcSkDWz5UF8Vm9cjUj8pNUO1_wqj928qABXxpfPOk_Hz0jge-_WnhdFAn4anPSE-3_bZTldQgy3qFGuFSh4GmH5j0r3zEyD1SuShsQVRa4n6ESNJoq5qQ4s11A0cdUI9xzENUJuqnkeZ0L2iNQMCvN8Zk2y2-TV_GkMqWJBVs_6LGBGCiXu4q-QacVR-o9fgbb9PHHIPruvEgHu0yTjJtxRYuWQ_Rqsek_FzNXiHpvfyGVQ7ELLqHsuEGFI0bNyw8DG8ewSvkzaFU4cBdH53QYoH7CGVAZgxbo7PmGGnAcicvcmBRNmWW-eurNSfQjE_lNWa3OR4N5soHUktyRo0ZnGnmC6UJMVQEd7iUOnhy8Je_814UCTFKG4TbK1etr2NSFIaHGSwGnaxltlCJjJEYekw_f3A83nbXD', null, 0, 'sandbox-client@https://login.sipgate.com/auth/realms/third-party', null, 'https://login.sipgate.com/auth/realms/third-party|1000001w0', 1798420492537);
insert into oauth_sessions values ('ZrSL_OGLj-2Dog4Sptrj_OTgPLvCrx5_9eF1krZp338', 'jvN7HvWyTRPMIvbNQQRMkHSy7EJu0v0CxLbxBVr6RPk', 1795828492550, 1796433292550, 1798420492550);
insert into oauth_counts values ('starts:UkWR6Kqtzgqbb-z3MRitSt9H5Mpc2Wnd3MmDLkwE3LU', 1, 1795828552360);
insert into oauth_counts values ('callbacks:UkWR6Kqtzgqbb-z3MRitSt9H5Mpc2Wnd3MmDLkwE3LU', 2, 1795828552426);
insert into oauth_totals values ('flows', 2);
insert into webhooks_schema values (1);
insert into webhooks_newest values (0);
insert into desk_actions_schema values (1);
insert into desk_actions values ('-8xwS2lfeOiqLn3ZeUIgPA', '1000001', '1000001w0', 'flow.switched_on', 'YD0LyagC7CQHqzCF', 1, null, null, 'done', null, 1795828492720, 1795828492720);
insert into desk_actions values ('bpyx88MKr7R0mZETcYELDw', '1000001', '1000001w0', 'sms', '+4917604069001', 1, null, 'ajobejkuJGRtGH_Bxs2vSA-A-URUOSPKYPsbVcRkNqg', 'done', null, 1795828492756, 1795828492762);
insert into desk_actions_spent values ('1000001w0', 'sms', '2026-11-28', 1, 0);
insert into desk_drafts_schema values (1);
insert into desk_preferences_schema values (1);
insert into desk_preferences values ('1000001w0', 'limit.sms', '7');
insert into desk_templates_schema values (1);
insert into desk_templates values ('1000001w0', 'iI_547yc10yBeBb-Nboolw', 'On my way', 'I am on my way.');
insert into desk_fax_schema values (1);
insert into desk_contacts_schema values (1);
insert into desk_flows_schema values (1);
insert into desk_flows values ('YD0LyagC7CQHqzCF', '1000001', '{"name":"Hotline","numbers":["+493023125000"],"blocked":[],"timeZone":"Europe/Berlin","hours":["0-24","0-24","0-24","0-24","0-24","0-24","0-24"],"holidays":"","specialDays":[],"open":{"do":"voicemail","numbers":"","callerId":"","url":"","then":"","menu":""},"closed":{"do":"voicemail","numbers":"","callerId":"","url":"","then":"","menu":""},"menus":[]}', 2, 1, 1, 1795828492718);
insert into desk_flows_versions values ('YD0LyagC7CQHqzCF', 1, '{"name":"Hotline","numbers":["+493023125000"],"blocked":[],"timeZone":"Europe/Berlin","hours":["0-24","0-24","0-24","0-24","0-24","0-24","0-24"],"holidays":"","specialDays":[],"open":{"do":"voicemail","numbers":"","callerId":"","url":"","then":"","menu":""},"closed":{"do":"voicemail","numbers":"","callerId":"","url":"","then":"","menu":""},"menus":[]}', 1795828492718);
insert into desk_flows_numbers values ('1000001', '+493023125000', 'YD0LyagC7CQHqzCF', 1795828492718);
insert into desk_flows_authors values ('YD0LyagC7CQHqzCF', 1, '1000001w0', 'Dana Sommer');
insert into desk_settings_pushes_schema values (1);
CREATE TRIGGER oauth_flows_added after insert on oauth_flows begin
    update oauth_totals set count = count + 1 where name = 'flows';
  end;
CREATE TRIGGER oauth_flows_removed after delete on oauth_flows begin
    update oauth_totals set count = count - 1 where name = 'flows';
  end;
