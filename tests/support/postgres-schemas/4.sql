SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.access_token (
    id text NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    hash text NOT NULL,
    created_at text NOT NULL,
    revoked_at text
);

CREATE TABLE public.audit (
    no integer NOT NULL,
    noted_at text NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    outcome text NOT NULL,
    dataset text,
    release_id text,
    detail text NOT NULL,
    hash text NOT NULL
);

CREATE TABLE public.audit_head (
    no integer NOT NULL,
    hash text NOT NULL
);

CREATE TABLE public.current_release (
    dataset text NOT NULL,
    release integer NOT NULL
);

CREATE TABLE public.issue_change (
    dataset text NOT NULL,
    issue text NOT NULL,
    version integer NOT NULL,
    changed_at text NOT NULL,
    author text NOT NULL,
    action text NOT NULL,
    reason text,
    entry text NOT NULL
);

CREATE TABLE public.observation (
    release integer NOT NULL,
    seq integer NOT NULL,
    park integer NOT NULL,
    metric integer NOT NULL,
    period integer NOT NULL,
    value double precision,
    decimals integer NOT NULL,
    qualifier integer NOT NULL,
    status integer NOT NULL,
    role integer NOT NULL,
    cumulative integer NOT NULL,
    source integer NOT NULL,
    confidence integer NOT NULL,
    is_primary integer NOT NULL,
    printed integer NOT NULL,
    as_of integer NOT NULL,
    quote integer NOT NULL,
    note integer NOT NULL
)
PARTITION BY LIST (release);

CREATE TABLE public.observation_1 (
    release integer NOT NULL,
    seq integer NOT NULL,
    park integer NOT NULL,
    metric integer NOT NULL,
    period integer NOT NULL,
    value double precision,
    decimals integer NOT NULL,
    qualifier integer NOT NULL,
    status integer NOT NULL,
    role integer NOT NULL,
    cumulative integer NOT NULL,
    source integer NOT NULL,
    confidence integer NOT NULL,
    is_primary integer NOT NULL,
    printed integer NOT NULL,
    as_of integer NOT NULL,
    quote integer NOT NULL,
    note integer NOT NULL
);

CREATE TABLE public.release (
    no integer NOT NULL,
    dataset text NOT NULL,
    id text NOT NULL,
    published_at text NOT NULL,
    observations integer NOT NULL,
    catalog text NOT NULL,
    author text,
    note text,
    parks integer,
    metrics integer
);

CREATE TABLE public.schema_version (
    version integer NOT NULL
);

CREATE TABLE public.wording (
    release integer NOT NULL,
    no integer NOT NULL,
    text text NOT NULL,
    english text
);

ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_1 FOR VALUES IN (1);

INSERT INTO public.access_token VALUES ('0123abcd', 'data office', 'publisher', 'abababababababababababababababababababababababababababababababab', '2026-01-01T00:00:00.000Z', NULL);

INSERT INTO public.audit VALUES (1, '2026-01-01T00:00:00.000Z', 'data office', 'publish', 'done', 'small', 'small-78d1469', '首次发布', 'db0dcd1a14760a900a98a15a20d15e057342d1934883a91093a9cbc1d4095442');
INSERT INTO public.audit VALUES (2, '2026-02-01T00:00:00.000Z', 'data office', 'issue.raised', 'done', 'small', NULL, 'power', '2ff7e25d19ea4a0868a63099fdaeb2c283282c228eee9b357e69d65172e150fe');
INSERT INTO public.audit VALUES (3, '2026-02-02T00:00:00.000Z', 'data office', 'issue.raised', 'done', 'small', NULL, 'power', '3ac20df682c39e2023527082f07862e16850fed5704372e4ec24953bbda39827');

INSERT INTO public.audit_head VALUES (3, '3ac20df682c39e2023527082f07862e16850fed5704372e4ec24953bbda39827');

INSERT INTO public.current_release VALUES ('small', 1);

INSERT INTO public.issue_change VALUES ('small', 'power', 1, '2026-02-01T00:00:00.000Z', 'data office', 'raised', NULL, '{"id":"power","project":"plant","problem":{"zh":"缺电","en":"缺电"},"office":{"zh":"供电所","en":"供电所"},"person":null,"raisedOn":"2026-01-01","dueOn":"2026-03-01","closedOn":null,"solution":null,"asOf":null,"source":null}');
INSERT INTO public.issue_change VALUES ('small', 'power', 2, '2026-02-02T00:00:00.000Z', 'data office', 'changed', '工程量增加; it''s more', '{"id":"power","project":"plant","problem":{"zh":"缺电","en":"缺电"},"office":{"zh":"供电所","en":"供电所"},"person":null,"raisedOn":"2026-01-01","dueOn":"2026-04-01","closedOn":null,"solution":null,"asOf":null,"source":null}');

INSERT INTO public.observation_1 VALUES (1, 0, 0, 0, 2, 80.4, 2, 0, 0, 0, 0, 0, 0, 1, -1, -1, 0, 1);
INSERT INTO public.observation_1 VALUES (1, 1, 1, 0, 2, 80.4, 4, 0, 0, 0, 0, 0, -1, 1, -1, -1, 2, -1);
INSERT INTO public.observation_1 VALUES (1, 2, 2, 0, 2, 350, 0, 3, 0, 0, 0, 1, -1, 1, 3, -1, -1, -1);
INSERT INTO public.observation_1 VALUES (1, 3, 3, 0, 2, NULL, 2, 0, 7, 0, 0, -1, -1, 1, -1, -1, -1, 4);
INSERT INTO public.observation_1 VALUES (1, 4, 5, 0, 2, 9999, 0, 0, 0, 0, 0, 0, -1, 1, -1, -1, -1, -1);
INSERT INTO public.observation_1 VALUES (1, 5, 0, 0, 1, 70, 0, 0, 0, 0, 0, 0, -1, 1, -1, -1, -1, -1);
INSERT INTO public.observation_1 VALUES (1, 6, 0, 0, 1, 71, 0, 0, 0, 0, 0, 1, -1, 0, -1, -1, -1, 5);
INSERT INTO public.observation_1 VALUES (1, 7, 1, 0, 1, 90, 0, 0, 0, 0, 0, 0, -1, 1, -1, -1, -1, -1);
INSERT INTO public.observation_1 VALUES (1, 8, 2, 0, 1, 300, 0, 0, 1, 0, 0, 0, -1, 1, -1, -1, -1, -1);
INSERT INTO public.observation_1 VALUES (1, 9, 3, 0, 1, 60, 0, 0, 0, 0, 0, 0, -1, 1, -1, -1, -1, -1);
INSERT INTO public.observation_1 VALUES (1, 10, 0, 0, 0, 12.5, 1, 0, 0, 0, 1, 1, -1, 1, -1, 6, -1, -1);
INSERT INTO public.observation_1 VALUES (1, 11, 0, 0, 3, 100, 0, 0, 0, 2, 0, 1, -1, 1, -1, -1, -1, -1);
INSERT INTO public.observation_1 VALUES (1, 12, 0, 2, 2, 12, 0, 0, 0, 0, 0, 0, -1, 1, -1, -1, -1, -1);
INSERT INTO public.observation_1 VALUES (1, 13, 1, 2, 2, -3, 0, 0, 0, 0, 0, 0, -1, 1, -1, -1, -1, -1);

INSERT INTO public.release VALUES (1, 'small', 'small-78d1469', '2026-01-01T00:00:00.000Z', 14, '{"dataset":{"id":"small","label":{"zh":"小","en":"Small"},"description":{"zh":"测试","en":"For tests"},"currency":"CNY","fiscalYearStart":1,"fictional":true,"licence":{"zh":"","en":""},"attribution":{"zh":"","en":""},"place":{"zh":"某地","en":"Somewhere"},"levels":[{"id":"national","label":{"zh":"国家级","en":"National"}},{"id":"provincial","label":{"zh":"省级","en":"Provincial"}}],"provinces":[{"id":"east","label":{"zh":"东","en":"East"}}],"dimensions":[{"id":"scale","label":{"zh":"规模","en":"Scale"}}],"industries":[{"id":"digital","label":{"zh":"数字经济","en":"Digital economy"}},{"id":"steel","label":{"zh":"钢铁","en":"Steel"}}],"defaults":{"park":"alpha","headline":[{"park":"alpha","metrics":["output"]}],"compare":{"parks":["alpha","beta"],"metric":"output","period":"2023","bridge":false},"ranking":{"metric":"output","period":"2023","versus":"2022","levels":[]}},"counts":{"parks":5,"metrics":3,"periods":4,"observations":14,"sources":2},"release":{"id":"small-78d1469","publishedAt":"2026-01-01T00:00:00.000Z","observations":14}},"parks":[{"id":"alpha","name":{"zh":"金华开发区","en":"Alpha Zone"},"short":{"zh":"金华开发区","en":"Alpha Zone"},"local":null,"level":"national","province":"east","country":"CN","kind":"park","within":null,"covers":null,"territory":null,"industries":["digital","steel"],"summary":null,"note":null,"aliases":["阿尔法","A-Zone"],"search":"金华开发区 jinhuakaifaqu jhkfq alpha zone 阿尔法 aerfa aef a-zone"},{"id":"beta","name":{"zh":"贝塔园区","en":"Beta Park"},"short":{"zh":"贝塔园区","en":"Beta Park"},"local":null,"level":"national","province":null,"country":"CN","kind":"park","within":null,"covers":null,"territory":null,"industries":[],"summary":null,"note":null,"aliases":[],"search":"贝塔园区 beitayuanqu btyq beta park"},{"id":"gamma","name":{"zh":"伽马园区","en":"Gamma Park"},"short":{"zh":"伽马园区","en":"Gamma Park"},"local":null,"level":"provincial","province":"east","country":"CN","kind":"park","within":null,"covers":null,"territory":null,"industries":[],"summary":null,"note":null,"aliases":[],"search":"伽马园区 jiamayuanqu jmyq gamma park"},{"id":"delta","name":{"zh":"德尔塔园区","en":"Delta Park"},"short":{"zh":"德尔塔园区","en":"Delta Park"},"local":null,"level":"provincial","province":null,"country":"CN","kind":"park","within":"beta","covers":null,"territory":null,"industries":[],"summary":null,"note":null,"aliases":[],"search":"德尔塔园区 deertayuanqu detyq delta park"},{"id":"epsilon","name":{"zh":"艾普园区","en":"Epsilon Park"},"short":{"zh":"艾普园区","en":"Epsilon Park"},"local":null,"level":"provincial","province":null,"country":"CN","kind":"park","within":null,"covers":null,"territory":null,"industries":[],"summary":null,"note":null,"aliases":[],"search":"艾普园区 aipuyuanqu apyq epsilon park"},{"id":"total","name":{"zh":"合计","en":"Total"},"short":{"zh":"合计","en":"Total"},"local":null,"level":"national","province":null,"country":"CN","kind":"aggregate","within":null,"covers":null,"territory":null,"industries":[],"summary":null,"note":null,"aliases":[],"search":"合计 heji hj total"}],"metrics":[{"id":"output","label":{"zh":"产值","en":"Output"},"dimension":"scale","unit":"CNY_100M","measure":"flow","direction":"higher","decimals":2,"role":"actual","prices":null,"partOf":null,"growthOf":null,"definition":{"zh":"","en":""},"note":null,"periods":["2021-01/2021-07","2022","2023","2024"],"parksWithValue":[1,4,3,0]},{"id":"exports","label":{"zh":"出口","en":"Exports"},"dimension":"scale","unit":"CNY_100M","measure":"flow","direction":"higher","decimals":2,"role":"actual","prices":null,"partOf":"output","growthOf":null,"definition":{"zh":"","en":""},"note":null,"periods":[],"parksWithValue":[]},{"id":"days","label":{"zh":"用时","en":"Days"},"dimension":"scale","unit":"days","measure":"stock","direction":"lower","decimals":0,"role":"actual","prices":null,"partOf":null,"growthOf":null,"definition":{"zh":"","en":""},"note":null,"periods":["2023"],"parksWithValue":[2]}],"periods":["2021-01/2021-07","2022","2023","2024"],"sources":[{"id":"yearbook","title":{"zh":"年鉴","en":"年鉴"},"address":"https://example.org","kind":"official","howTaken":null,"observations":9},{"id":"news","title":{"zh":"新闻","en":"新闻"},"address":"https://example.org/news","kind":"news","howTaken":null,"observations":4}],"methodology":[],"projects":[],"portfolio":{"projects":[],"stages":[],"tasks":[]}}', 'data office', '首次发布', 5, 3);

INSERT INTO public.schema_version VALUES (4);

INSERT INTO public.wording VALUES (1, 0, '产值80.40亿元,增长', NULL);
INSERT INTO public.wording VALUES (1, 1, '=SUM(A1)', '=SUM(A2)');
INSERT INTO public.wording VALUES (1, 2, '@cmd', NULL);
INSERT INTO public.wording VALUES (1, 3, '350余', NULL);
INSERT INTO public.wording VALUES (1, 4, '尚未发布', 'not out yet');
INSERT INTO public.wording VALUES (1, 5, '-5.3', '-5.3');
INSERT INTO public.wording VALUES (1, 6, '2021-07', NULL);

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (no);

ALTER TABLE ONLY public.current_release
    ADD CONSTRAINT current_release_pkey PRIMARY KEY (dataset);

ALTER TABLE ONLY public.issue_change
    ADD CONSTRAINT issue_change_pkey PRIMARY KEY (dataset, issue, version);

ALTER TABLE ONLY public.release
    ADD CONSTRAINT release_dataset_id_key UNIQUE (dataset, id);

ALTER TABLE ONLY public.release
    ADD CONSTRAINT release_pkey PRIMARY KEY (no);

ALTER TABLE ONLY public.wording
    ADD CONSTRAINT wording_pkey PRIMARY KEY (release, no);

CREATE INDEX observation_1_metric_period_idx ON public.observation_1 USING btree (metric, period);

CREATE INDEX observation_1_park_idx ON public.observation_1 USING btree (park);

CREATE INDEX observation_1_period_idx ON public.observation_1 USING btree (period);

ALTER TABLE ONLY public.current_release
    ADD CONSTRAINT current_release_release_fkey FOREIGN KEY (release) REFERENCES public.release(no);
