package io.github.dingdianrules.jilin;

import io.github.dingdianrules.engine.PolicyModule;

/** 吉林省医疗保障定点服务机构评估经办规程（试行）, 吉医保规〔2023〕1号. */
public final class JilinPolicy implements PolicyModule {

    @Override
    public String id() {
        return "jilin";
    }
}
