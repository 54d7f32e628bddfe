package io.github.dingdianrules.jiangsu;

import io.github.dingdianrules.engine.PolicyModule;

/** 江苏省医疗机构医疗保障定点管理实施细则, 苏医保规〔2023〕3号. */
public final class JiangsuPolicy implements PolicyModule {

    @Override
    public String id() {
        return "jiangsu";
    }
}
