SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.desk_actions (
    id text NOT NULL,
    account text NOT NULL,
    user_key text NOT NULL,
    kind text NOT NULL,
    target text NOT NULL,
    units bigint NOT NULL,
    price bigint,
    fingerprint text,
    state text NOT NULL,
    result text,
    created_at bigint NOT NULL,
    finished_at bigint
);
CREATE TABLE public.desk_actions_schema (
    id integer NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.desk_actions_spent (
    user_key text NOT NULL,
    kind text NOT NULL,
    day text NOT NULL,
    units bigint NOT NULL,
    price bigint NOT NULL
);
CREATE TABLE public.desk_contacts (
    id text NOT NULL,
    user_key text NOT NULL,
    created_at bigint NOT NULL
);
CREATE TABLE public.desk_contacts_imports (
    id text NOT NULL,
    user_key text NOT NULL,
    scope text NOT NULL,
    name text NOT NULL,
    rows text NOT NULL,
    state text NOT NULL,
    progress text,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL
);
CREATE TABLE public.desk_contacts_schema (
    id integer NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.desk_drafts (
    id text NOT NULL,
    user_key text NOT NULL,
    fields text NOT NULL,
    keep_until bigint NOT NULL
);
CREATE TABLE public.desk_drafts_schema (
    id integer NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.desk_fax_documents (
    id text NOT NULL,
    user_key text NOT NULL,
    name text NOT NULL,
    pages bigint,
    bytes text NOT NULL,
    keep_until bigint NOT NULL
);
CREATE TABLE public.desk_fax_schema (
    id integer NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.desk_flows (
    id text NOT NULL,
    account text NOT NULL,
    draft text NOT NULL,
    revision bigint NOT NULL,
    live_version bigint,
    last_version bigint NOT NULL,
    changed_at bigint NOT NULL
);
CREATE TABLE public.desk_flows_authors (
    flow_id text NOT NULL,
    version bigint NOT NULL,
    user_key text NOT NULL,
    name text NOT NULL
);
CREATE TABLE public.desk_flows_numbers (
    account text NOT NULL,
    number text NOT NULL,
    flow_id text NOT NULL,
    since bigint NOT NULL
);
CREATE TABLE public.desk_flows_schema (
    id integer NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.desk_flows_versions (
    flow_id text NOT NULL,
    version bigint NOT NULL,
    document text NOT NULL,
    made_at bigint NOT NULL
);
CREATE TABLE public.desk_preferences (
    user_key text NOT NULL,
    name text NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.desk_preferences_schema (
    id integer NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.desk_settings_pushes (
    account text NOT NULL,
    received_at bigint NOT NULL
);
CREATE TABLE public.desk_settings_pushes_schema (
    id integer NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.desk_templates (
    user_key text NOT NULL,
    id text NOT NULL,
    name text NOT NULL,
    text text NOT NULL
);
CREATE TABLE public.desk_templates_schema (
    id integer NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.oauth_counts (
    key text NOT NULL COLLATE pg_catalog."C",
    count bigint NOT NULL,
    until bigint NOT NULL
);
CREATE TABLE public.oauth_flows (
    state_hash text NOT NULL COLLATE pg_catalog."C",
    browser_hash text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    sealed text NOT NULL,
    key_id text GENERATED ALWAYS AS (split_part(sealed, ':'::text, 1)) STORED COLLATE pg_catalog."C"
);
CREATE TABLE public.oauth_grants (
    id text NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    client text NOT NULL COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    user_key text NOT NULL COLLATE pg_catalog."C",
    refresh_by bigint,
    sealed text NOT NULL,
    lease_owner text COLLATE pg_catalog."C",
    lease_until bigint DEFAULT 0 NOT NULL,
    key_id text GENERATED ALWAYS AS (split_part(sealed, ':'::text, 1)) STORED COLLATE pg_catalog."C"
);
CREATE TABLE public.oauth_keys (
    key_id text NOT NULL COLLATE pg_catalog."C",
    sealed text NOT NULL
);
CREATE TABLE public.oauth_leases (
    name text NOT NULL COLLATE pg_catalog."C",
    owner text NOT NULL COLLATE pg_catalog."C",
    until bigint NOT NULL
);
CREATE TABLE public.oauth_schema (
    id integer NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.oauth_sessions (
    id_hash text NOT NULL COLLATE pg_catalog."C",
    grant_id text NOT NULL COLLATE pg_catalog."C",
    seen_at bigint NOT NULL,
    idle_until bigint NOT NULL,
    expires_at bigint NOT NULL
);
CREATE TABLE public.webhooks_accounts (
    account text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL
);
CREATE TABLE public.webhooks_call_ids (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    call_id text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.webhooks_calls (
    account text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    running boolean NOT NULL,
    ended_at bigint,
    call text NOT NULL
);
CREATE TABLE public.webhooks_changes (
    "position" bigint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C",
    call text NOT NULL,
    last_time bigint NOT NULL
);
CREATE TABLE public.webhooks_newest (
    id integer NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.webhooks_pushes (
    key text NOT NULL COLLATE pg_catalog."C",
    answer text,
    lease_until bigint NOT NULL,
    keep_until bigint NOT NULL
);
CREATE TABLE public.webhooks_schema (
    id integer NOT NULL,
    version integer NOT NULL
);
INSERT INTO public.desk_actions VALUES ('rx20NzBSgFjcgXlvijvnKw', '1000001', '1000001w0', 'flow.switched_on', 'n09XMayFthDCaALZ', 1, NULL, NULL, 'done', NULL, 1795828508051, 1795828508052);
INSERT INTO public.desk_actions VALUES ('UYZsQA_IGUAm_TaMkVGtbw', '1000001', '1000001w0', 'sms', '+4917604069001', 1, NULL, 'ajobejkuJGRtGH_Bxs2vSA-A-URUOSPKYPsbVcRkNqg', 'done', NULL, 1795828508099, 1795828508105);
INSERT INTO public.desk_actions_schema VALUES (1, 1);
INSERT INTO public.desk_actions_spent VALUES ('1000001w0', 'sms', '2026-11-28', 1, 0);
INSERT INTO public.desk_contacts_schema VALUES (1, 1);
INSERT INTO public.desk_drafts_schema VALUES (1, 1);
INSERT INTO public.desk_fax_schema VALUES (1, 1);
INSERT INTO public.desk_flows VALUES ('n09XMayFthDCaALZ', '1000001', '{"name":"Hotline","numbers":["+493023125000"],"blocked":[],"timeZone":"Europe/Berlin","hours":["0-24","0-24","0-24","0-24","0-24","0-24","0-24"],"holidays":"","specialDays":[],"open":{"do":"voicemail","numbers":"","callerId":"","url":"","then":"","menu":""},"closed":{"do":"voicemail","numbers":"","callerId":"","url":"","then":"","menu":""},"menus":[]}', 2, 1, 1, 1795828508047);
INSERT INTO public.desk_flows_authors VALUES ('n09XMayFthDCaALZ', 1, '1000001w0', 'Dana Sommer');
INSERT INTO public.desk_flows_numbers VALUES ('1000001', '+493023125000', 'n09XMayFthDCaALZ', 1795828508047);
INSERT INTO public.desk_flows_schema VALUES (1, 1);
INSERT INTO public.desk_flows_versions VALUES ('n09XMayFthDCaALZ', 1, '{"name":"Hotline","numbers":["+493023125000"],"blocked":[],"timeZone":"Europe/Berlin","hours":["0-24","0-24","0-24","0-24","0-24","0-24","0-24"],"holidays":"","specialDays":[],"open":{"do":"voicemail","numbers":"","callerId":"","url":"","then":"","menu":""},"closed":{"do":"voicemail","numbers":"","callerId":"","url":"","then":"","menu":""},"menus":[]}', 1795828508047);
INSERT INTO public.desk_preferences VALUES ('1000001w0', 'limit.sms', '7');
INSERT INTO public.desk_preferences_schema VALUES (1, 1);
INSERT INTO public.desk_settings_pushes_schema VALUES (1, 1);
INSERT INTO public.desk_templates VALUES ('1000001w0', '3n7rkjWmIHjB58Q6CztDxw', 'On my way', 'I am on my way.');
INSERT INTO public.desk_templates_schema VALUES (1, 1);
INSERT INTO public.oauth_counts VALUES ('starts:UkWR6Kqtzgqbb-z3MRitSt9H5Mpc2Wnd3MmDLkwE3LU', 1, 1795828567714);
INSERT INTO public.oauth_counts VALUES ('callbacks:UkWR6Kqtzgqbb-z3MRitSt9H5Mpc2Wnd3MmDLkwE3LU', 2, 1795828567772);
INSERT INTO public.oauth_flows VALUES ('wGJymy_Vo4wy4i0F1GJ-B6V9yQxS2IlvKHZ_8EnhoY0', 'h0RGM1jDWipmvS6ilyH3oXibETuFrslJUcamhhXJ9uI', 1795828507720, 1795829107720, 1795828507775, 'k1:67emAiJ2g4Qzf6hwq203d4SsDtQ09vAlzHHgWrHk8KI_iuGrfU1Al7uoLOtkaX684b9Qcluk97qB9Zkm6GHDvAcIqn8uq1oVR5f6KM4jLra0EE-KgZb4K-JYea2Fhnnin3GIxFfN3U3G-iwOySuXzD5JTfsA-NF20WyMwc9qLprMDI865W0bzgMhZYvloJWKj7KDpAN7NuXw4q1IKIkbFW3mwLPkrxaiPdP-M2ZJsimMbmqg30ffxpJXYwFUtYEFFvsj80kYlqyjnfhw9YlVq4eTDepkTUUKca6I_bycXhYQm4eaNdLxP3ABATGqDM8jELNxM5Pn3zzJhwIsNgnnYlpYeWzZ3b-VxjaW4imAxFzIRL7JPLLfg9J_LKg9lAtR1JMxRMg9ju95rTxNxn64AQ', DEFAULT);
INSERT INTO public.oauth_flows VALUES ('DV_zIz6e_mrxIXExVA-r_rw3EHgMDkquab8C_1tYBJ0', 'h0RGM1jDWipmvS6ilyH3oXibETuFrslJUcamhhXJ9uI', 1795828507866, 1795829107866, 1795828507882, 'k1:KPbbkuFq9-40aKyNxX7c8fzQzk1oOT2Rev4EzGVWLzY0H76UGVVBPGqvVwqfuSx1F72i9CJXmn8zgkI5bxW823MDnU7XJ2UBJf_H2bk_X_bQ-lvJWdDr5-uDIauXnDaCXT7VjMR1HYPNs98mZ1gdzUWJtnTR2I37CHEtFdg4ghebXb8WQDaRtZkSBGzvRK69nO4y4NmUDkuZ8IZaOnNkUUKaGTOq-WVZmZQM-zXDXt62K5R7Sk9M2gkwpPsI3UQ7a_61DjUIJsEX6mNgdbiWTLiylqJlB6KlnmoW_egxxVlvV6LhH-aGJKIDQhYGtrAzUQEKeglAlr_5ZWSO8rhkdhnbi6IJgidbOsoFUzgnZmQyEXmMWNT-O_pO62RBsjcBfn_65I9-14W2lsw6W2mRSNCclHMtP1Rtrm2pgnKlOCcPRFHS8cv2T1FPfQS4TG4Aqo_5fEMKnEeETYTs7yATgRb5zKYLERnYkc0RoKb2yao0W3PoSZKaleyA1GOzjD8xXWPJ19Q2SsZFvMXpHk52RvpMi5DUDKJ8O_cBljFQsfb2kdmekZJI9Z42eFKVqoJT0H-OTEHvWWsktapNraDlF9K2kR9tKTi7xIuoTwkWkxHabHcRW3VDIgDYDfBPgqyJ8L4bqww1uRF1T8n0WasKkB4F7MuOtBDl4CfiQVHvdfN95qlAw2OhbLjjIPncnhmL', DEFAULT);
INSERT INTO public.oauth_grants VALUES ('uiukBC1qAhb7h83xEZ04pteVzS5tB4oRlNyY6Q2s1AE', 0, 'sandbox-client@https://login.sipgate.com/auth/realms/third-party', NULL, 'https://login.sipgate.com/auth/realms/third-party|1000001w0', 1798420507884, 'k1:2pwalSKzxW9GBvvihXy3eSqtoaSDkfaa8OXX4i2PFyaOzjL0VKG-4u3ZS82AruQiHJNgr71H3Kl6Y-sEvpl45J6q4s0XXMdvroGLFB88wAXcT7WGkWC5jmLcXNaxt8UoxmnZmXufIhHvdQZqqZJ8weTrfXBGRRJgnLSuQE9GbBfSsneRVmDsisl3MaVKcxfGpYhQjEoX-uG_74_Rc_y3U1mKmoeFuylJkOb60pTI-2pUVy0yAzezSwaxc_n3mxrD1h7oKLyPPrG8pejHqK4FmCFT7QOxMCWD9DGGxeQqMquAoG9b0j5q8xYVJ-S1rFfYaK6NnBPJLPRyqZ-mztdLhDpc06A7GtoJTE6n3e-AufadxQoJfvrbJ1kZI_cfxHzdZdVSBfRZs9Svaq1iD8KW8MA-bTMlB2GGp5vlGwuU2WqEVCcJ08atfbkxI3ZcGq3nh7sZX8zmNJtiUzwdlmKP6xWgM1NP3xVl6VeOODDWUAz1D2LdZzMBD38VN4lBkH2lnSl9U28iPoZvsgwIxr2loVjIbdSmwbDKPQJC9HhifKDpZp_NJM7rupvcjrBRBMN4LOrqmoq5TAYiRKLCsZLO9yW3UWhhAhwri6FYJK78_m4M9gtsSqUu_NDeT0VHSEFX5x3cc2UeQaUQ7Yf297rVDjfEWmPCcmWoxK8NVY5VvHGQP1hyLBXPln3aQtri3ywGmJwKtC1ymcDEbN_dDZdaWrSalqJdx2957oLZHyI6-WaXqRF3TvNV7w22i7NeqCK3LdYV08_AYol-0aAB5dwofAyEaahJv95ZNPN38Q0K7G0MnyE1IpCPAa_btIKzAKdu_xyFcZ8iieS7IHVhwmSTBbVBGRtOh9FBqc1uucskVRStWKPBPu6S1RmOeHOLMH_HtLlInbxAN1n9tSWSHqfsTT292g5ELh1UJKqKYY4lWjbP1F4PnnSpkekc7YrlmOv7JWsMLF7q0j3piakDYuc7o_ZloYqi8kftFqB1wfV92n9sAXUOyOyn75cNGv2XY4uMcXypN8G-HFA39zscuGOXJaNDdX-gbLRbzc0PCyA6cn0SSLmC9zdypvc-m1DMK7W4u76KlvSqusJmiFpJcamWjXHoJJCpk02MMCjt_yDW-tT9DrICbac9_ZLpdYrLT9gaWuNFvyguIfMVrVnBPmRmr3tg5fi4UfZl8rDyAFaEv-lWVc8Nm5XRV8OmQyT7izYJE-KNIjq4jlLNaYaRQ9Jrs90MtcqUZp3Ptci_8wsiGmKKDFkWVCe8EmSxvmgx5UoU87bIohZm8bzZopZNKDN3J0jbB1GNQTxjfxc_xrBus8cMNnmJlvrZgJhS38U8Q29yp2wFuGW3LcuhycRDTZiTN55KxH9yVx06BlZY-YTZWarNME6UR04O2xtVH2RsCaA-EnlYQcg8hIgE-6mzcryO1Fsc7x3zSWubbt5-ATZ1p50hNbvASIJ2_o8INk_1jnXghHQrRuhxA5d5vgHTSXMkqTotf1wl68eeJSqbnfIwTR132mI_jPz9zfC6pn1cqMAZSBTmcmymgE3EkeJfNvcyDI6pUiITn0fxG-W7azBivmBgazyW5s6SE6QPLTb3itNyeBZri-NGHWI4iffvCVwAIvGGHXdmA4MrPIylSTDQxS1neb72hqia1dQaBr6sw0HV-0JIjZnQu-diVYO4M2Cu2e580f_EIoBBldp39bUIDmWrUny3p2VX-yC29y5NMO-oAtJxyEBXF9wF2YZjyMd_dYDMv8RyGkIRzV6TM80lYKuAg38neJBnDcJe_SQ57IoyjaL8VI3-gWVZL7XUVJ6SCqJq7_R9bO_zZC17fAX8sl_STLARG9C2o09ulQ-X7qRUbBF405dXwbjkT8RWWEOih21705VceY34ZmX3oBHqHJUBKQiK1SBS42KOrNXG4McD21DiuzRs367gVIYSnFElL8-s45yyyKD0BganreG9g_fQcAhfT3wdNfIfQegOIMJ9_OScP1uTyDHMTYe-kQtH2vdHWiZcbBPooot6BGUrLgcJyu1XySnPbQOAKtBSVq8hxJ3mZQkp2N0c9lLMAk4xyiXVPdv2FGHkLQl6ogKlc44loBdD5HUl9G3lrU4UsgM2zKRgQTAZV17la7RFqye3YRW9I2jXo4jjEj1zHNap-ON74AiWaSB_xlWt5F1wp_Zk8rZEOLsm9i9WMLjMXMNgZOrkLSshtIgs0mRE9k8wlG1aLsIuMNPUCwSR4U2_F1-9utn1YWwjcJUNNuR8Hi1HARY01JJYuU0R1Ia8vl20Mm_5loJA65uysaA4uz39GP8s1-eGL3cSZoFQcmUntulqxteyuY6tTxd-WLqGCGVxi3VR0ga2ejZgoLEDwpuBouROBe1E1k5NzK0_cEY0HsgzX6ApBHq9FaLHnBS-fyVq7TQIIYSX-bvW-v3i73QtuXWu2ch26Hfz2gu3EWH697UMfvoqnq0g-YwOVktQ0802ujcIp8OKFisVcX_lGcxic0YC22_l5Ki5E0GVfK2KmaDcFtcSFP6B6xQLDdV3Mi4t_M4UZlaw9uBiCXM1vc_ZpoJqo09XNUa2Wi2dFpbbRghRjuDv-3ZbnLsu0EUOUr49kflcdknd1Ww87iFS2URCfZQ9P5HVsKeKX4_pvtZIHo6rqXfC7Bh02i7wBCdAosacGaEaXSjLagcGbfqqubLYwannvmX9hSQMQSjo7HMRmoysHfv3A7MRZA3SPbv1O0cDISRdhAgol6mAhf5lHn1F6CKol29eG4q9Pzdo7Z1-0bTcKIxZQOylYQ8xe1MEGHo15W5UA_bbjShJjro_DRIBxTuIw7bVSUXfxVaHMiX-YQ2iE_3fMn5p42FLK2QnTCFXRz_h2f3sXa7btOmSUIJvQYk0KRwsPSupFoikvGhIFT8lZFJSSqQ7EplEIMcYt5mdBwuIfXWsTqc4frXQq1viPdyDcuT0I99RjHiXYYzYKbSLHv3WHV0nTqrtVfTgKPDwRGv2yDVl_-Ui4tClzO7bgOXwKepRwolmL05a7laE011jWxBoTWwu7dOjpZfWWQ5h7ZXg6OO25U6RKIv4phoGMours3hJfV-83WcPYX8qksZnik1XocDw-OB30SFbedGgsQEvcyy-rMVNt7yQ6lnLlWLk9DPIIN6NKoBl1tp3iq1FxeQBwwtAwQpVtYjqRCEk-nK_pqUeN3--LhiWvS9V4FKihroPvSVmS4lt28RLVv4EqO2XJvFr7AJF_LhuSU9Sd5TKiX59-FNeiKQU81KXxIW1SSNpjkWcZ09wAAohAXaG4keUfEa8oktMv7eWGvk0HLh0yIb1uIhl4EsjiHd7GTWayAr14uRDMmO9X1Wn8kf_4oGOnYmwgo_SJiztWDuzKpAa3CWbL7SPn7JKxlSvPb0BVcnjVNh5B6fJ_wGBc4yNxD-sbhuRZ6fNJRLfuaRgjP7p5plvzgvOIHJssywPQ3oXMhqpwSeLwyAZwPWGFEq7arcsQvgyd6tb6DOASSVqeEgOurvEnaO3G56zrObuHSSYP5y_-qW5eL7RdZUBdN_I7QJHlr5SEt3sVgbOx9oaSF9_qsZWdmEkLazR0A7USL4tkeGB8pUV8n3dFOFNrSGRBpx4sTufoSKw4uD63smaqxvG1mAQpUbOzOh8PVSSOHe1UZcCtpA7AZgTA2D18eHhKL2q5pHwubrRPhmtNMxlv1fmDT9ERYDP8TkRkVaqdOI9mlMpKA_A6hLpkabXJ46ktm854AjmRK8P897IrCyEpurY_f4iZzwx9iL8N32ffTOparmlv85Yx7zz38F0TAFSOGqspw5uCIAXFsUcMRSqaJkn61H7xNBEPqyJ_ipEIolg2wfwoXbvQyN2aOhIdYuO9BaxuSOSS-pyvZ17Q_xOR1ZksgD7HCfLApC3IQdY2QDskMs6GAALYq29hW2Pv0BZPok7yPjoO6nZX1z5mFB-tiSbXh_iAYVjzzCtej-JrXynuGI_AWsOM_ZaBhoZphxIqk1mmvI64D6wtG_AmdnTdDkt4fFSWY9cIt-wfzKEHLf_RjMYGyiEUW-E5ly8DPLJCiJFEKd5kIws8FG6Oukxsnba5CWkgK1niebHCfnu6In8VCY67upZwx9G4uJdWl4XrBFVqQJ5ROFWxwHAFWi9V_Z6M3kKtRF9SRKdiHt3mvrzY-s55ihKaddmjpxMI9SKuVrqHCa9RnWhEHc7P0Gu6P0RL7HWZnruWCaQThIuZfo8Z8FQnvoDLXd9visn30uod1t02G_YYV0YlceZ-Ex0KZ7yxhEFZ1WKoHn1W2K628KGbCYpyC3bX0wM33JEYL0XZ6uaBBdQYDkWo9b4AAuN1s8PjHATBaNkBkKBCLBSUISn-nPTjgPlKqo0kMD0L-1GpF0f9lbj_DKbpsar1oFa3uXoYBMCWXTpXnI1U761MqE9DJoR6gGBJIoJfGkn221U_GXdnJALa2NbxilqoDNrd3pZc3KeXDKUGHawpsYkfSjwbh41IM0Buq9rImvBEwP11jO0s11QSZ_GS-JCyJPpaBOXZnhMdB4qqpiIKgX6b-fGMGxu6R8PDKUZe-tvPuPhWn--NT8niSd7YWeQ6f7ydX-jZ4lXpdKmNyOefEzeWThaZGhmIL4bJWKizZmIcFMUHQlBNB6CbBFDy0B4abHhh_qNfVi5SHpYJx3YL8VDknRrtPR4i-eyJDvjJGX1vdwM2ojMfNsSm2o65smsdjxaScItlPa6f2EDJSClE-1lRdZ3wwWX3ci1GMBqRK5YYZ06ccQtTs-D2blz1dKKIUX5zDC8KiclHSdkCGQVYNwUPIS4HwLxr7sZKN8EwWC1_U-f1sGeT-Jf85wBRr83rd0eABDHo8T53yy2oHRB0mJVAmrnOuoedtzb80N6LbcvEwggjZCymBVKogwHZDYLvApj8i4nfrk4qx_SCT-Zb_Wnuc-zkhhKR8OTFGGyUjCXAKlnc1PwogigqW6FlKv5Llo3EC9D6D2swi3HYNN1BrZAIgd9aT87QRkXm7XLgPJx1R56Q45x3jq8goXnJMq-MmSVGdhOZQMCktevr-yyOQ5jVZN-0PlROOVSjqT2TuT6f7bj1IMR7sDfvxm1wuA_B_9eRatf5phgDWdlSLF8NFP9PwiN3Xdn2dsBcJecWLC7HF50SYq2HpU7gIDT3E6ev_tv2bH2FxjDQZ1p6LH9VkV8RZPGgkdK5jzkrOYIgSSNA_TP4h5QeqL6blI_ywFhBD-3quWFcaGnDNtwBr4Du6oBviXLk9mGkp_LnGzPfd2hkB-5XCU6iFrBGJ-nqtYVXQKkiYUf1uhZLPdUzjFuIiCVGUi6EwljC4KOgLjSGqO9dXtH5R03X0_7TgQXeM9XsuYLyp3XFcMdkx_ufYCAwG4ILGfTXnwGY-OyqKC1PiEeFbusS-NYmm9-kitKKe7wXjyZ0E4Pmx5TiZYaPB9A_lbSLhBkrdXt5QeEoxjSoDNi_rx3K9bj_4C5nQ3A_tou43fokPYMfUOekXLOgIBMMbrxheHLUHUPH-KJIIP0DADRO28EnDOKMGbcujRbrVmH7-Y2MS3SMRTnirnOTQ0hYvrGEWWtQV59mKlAWy8mYftQn5A3pvdTR5GnOZdRU1Wxea4qfcRWddvmZ0GmsoGPzbU4u9YTqWIZGhTUlqVPqEw1SBnXrMfjQGA-9y2LDglF8NJa21COupKYRFBWMUvBKO57iwKw52eaY0lKFZyqXn4zN-9Epn-FMx5XSup3ItqiRKmXcx5zHpTQgcdw2WwXeJGN7K4Po9YqT5TS', NULL, 0, DEFAULT);
INSERT INTO public.oauth_keys VALUES ('k1', 'k1:Z6l33SS3_6-dvSbyWhIPcVq5fu64w4jKw6OtGI4PCxDZMhP5rDks');
INSERT INTO public.oauth_schema VALUES (1, 1);
INSERT INTO public.oauth_sessions VALUES ('r3C1xLkFlpKevFdvmhE2QWiWRq5Vn2unGuYaiqLGdlg', 'uiukBC1qAhb7h83xEZ04pteVzS5tB4oRlNyY6Q2s1AE', 1795828507896, 1796433307896, 1798420507896);
INSERT INTO public.webhooks_newest VALUES (1, 0);
INSERT INTO public.webhooks_schema VALUES (1, 1);
ALTER TABLE ONLY public.desk_actions
    ADD CONSTRAINT desk_actions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_actions_schema
    ADD CONSTRAINT desk_actions_schema_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_actions_spent
    ADD CONSTRAINT desk_actions_spent_pkey PRIMARY KEY (user_key, kind, day);
ALTER TABLE ONLY public.desk_contacts_imports
    ADD CONSTRAINT desk_contacts_imports_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_contacts
    ADD CONSTRAINT desk_contacts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_contacts_schema
    ADD CONSTRAINT desk_contacts_schema_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_drafts
    ADD CONSTRAINT desk_drafts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_drafts_schema
    ADD CONSTRAINT desk_drafts_schema_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_fax_documents
    ADD CONSTRAINT desk_fax_documents_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_fax_schema
    ADD CONSTRAINT desk_fax_schema_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_flows_authors
    ADD CONSTRAINT desk_flows_authors_pkey PRIMARY KEY (flow_id, version);
ALTER TABLE ONLY public.desk_flows_numbers
    ADD CONSTRAINT desk_flows_numbers_pkey PRIMARY KEY (account, number, flow_id);
ALTER TABLE ONLY public.desk_flows
    ADD CONSTRAINT desk_flows_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_flows_schema
    ADD CONSTRAINT desk_flows_schema_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_flows_versions
    ADD CONSTRAINT desk_flows_versions_pkey PRIMARY KEY (flow_id, version);
ALTER TABLE ONLY public.desk_preferences
    ADD CONSTRAINT desk_preferences_pkey PRIMARY KEY (user_key, name);
ALTER TABLE ONLY public.desk_preferences_schema
    ADD CONSTRAINT desk_preferences_schema_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_settings_pushes
    ADD CONSTRAINT desk_settings_pushes_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.desk_settings_pushes_schema
    ADD CONSTRAINT desk_settings_pushes_schema_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.desk_templates
    ADD CONSTRAINT desk_templates_pkey PRIMARY KEY (user_key, id);
ALTER TABLE ONLY public.desk_templates_schema
    ADD CONSTRAINT desk_templates_schema_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.oauth_counts
    ADD CONSTRAINT oauth_counts_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.oauth_flows
    ADD CONSTRAINT oauth_flows_pkey PRIMARY KEY (state_hash);
ALTER TABLE ONLY public.oauth_grants
    ADD CONSTRAINT oauth_grants_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.oauth_keys
    ADD CONSTRAINT oauth_keys_pkey PRIMARY KEY (key_id);
ALTER TABLE ONLY public.oauth_leases
    ADD CONSTRAINT oauth_leases_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.oauth_schema
    ADD CONSTRAINT oauth_schema_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.oauth_sessions
    ADD CONSTRAINT oauth_sessions_pkey PRIMARY KEY (id_hash);
ALTER TABLE ONLY public.webhooks_accounts
    ADD CONSTRAINT webhooks_accounts_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.webhooks_call_ids
    ADD CONSTRAINT webhooks_call_ids_pkey PRIMARY KEY (id, account, call_id);
ALTER TABLE ONLY public.webhooks_calls
    ADD CONSTRAINT webhooks_calls_pkey PRIMARY KEY (account, id);
ALTER TABLE ONLY public.webhooks_changes
    ADD CONSTRAINT webhooks_changes_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.webhooks_newest
    ADD CONSTRAINT webhooks_newest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.webhooks_pushes
    ADD CONSTRAINT webhooks_pushes_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.webhooks_schema
    ADD CONSTRAINT webhooks_schema_pkey PRIMARY KEY (id);
CREATE INDEX desk_actions_account ON public.desk_actions USING btree (account, created_at);
CREATE INDEX desk_actions_user ON public.desk_actions USING btree (user_key, created_at);
CREATE INDEX desk_contacts_created ON public.desk_contacts USING btree (created_at);
CREATE INDEX desk_contacts_imports_created ON public.desk_contacts_imports USING btree (created_at);
CREATE INDEX desk_drafts_keep_until ON public.desk_drafts USING btree (keep_until);
CREATE INDEX desk_fax_documents_keep_until ON public.desk_fax_documents USING btree (keep_until);
CREATE INDEX desk_fax_documents_user ON public.desk_fax_documents USING btree (user_key, keep_until);
CREATE INDEX desk_flows_account ON public.desk_flows USING btree (account);
CREATE INDEX desk_flows_authors_user ON public.desk_flows_authors USING btree (user_key);
CREATE INDEX oauth_counts_until ON public.oauth_counts USING btree (until);
CREATE INDEX oauth_flows_browser ON public.oauth_flows USING btree (browser_hash, created_at);
CREATE INDEX oauth_flows_created ON public.oauth_flows USING btree (created_at);
CREATE INDEX oauth_flows_expiry ON public.oauth_flows USING btree (expires_at);
CREATE INDEX oauth_flows_key ON public.oauth_flows USING btree (key_id, state_hash);
CREATE UNIQUE INDEX oauth_grants_connection ON public.oauth_grants USING btree (client, owner) WHERE (owner IS NOT NULL);
CREATE INDEX oauth_grants_key ON public.oauth_grants USING btree (key_id, id);
CREATE INDEX oauth_grants_refresh ON public.oauth_grants USING btree (client, refresh_by) WHERE (owner IS NOT NULL);
CREATE INDEX oauth_grants_user ON public.oauth_grants USING btree (client, user_key);
CREATE INDEX oauth_leases_until ON public.oauth_leases USING btree (until);
CREATE INDEX oauth_sessions_expiry ON public.oauth_sessions USING btree (expires_at);
CREATE INDEX oauth_sessions_grant ON public.oauth_sessions USING btree (grant_id);
CREATE INDEX oauth_sessions_idle ON public.oauth_sessions USING btree (idle_until);
CREATE INDEX webhooks_call_ids_call ON public.webhooks_call_ids USING btree (account, call_id);
CREATE INDEX webhooks_calls_ended ON public.webhooks_calls USING btree (ended_at);
CREATE INDEX webhooks_calls_running ON public.webhooks_calls USING btree (account) WHERE running;
CREATE INDEX webhooks_changes_account ON public.webhooks_changes USING btree (account, "position");
CREATE INDEX webhooks_pushes_keep ON public.webhooks_pushes USING btree (keep_until);
ALTER TABLE ONLY public.oauth_sessions
    ADD CONSTRAINT oauth_sessions_grant_id_fkey FOREIGN KEY (grant_id) REFERENCES public.oauth_grants(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.webhooks_call_ids
    ADD CONSTRAINT webhooks_call_ids_account_call_id_fkey FOREIGN KEY (account, call_id) REFERENCES public.webhooks_calls(account, id) ON DELETE CASCADE;
