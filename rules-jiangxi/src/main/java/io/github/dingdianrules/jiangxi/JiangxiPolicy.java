package io.github.dingdianrules.jiangxi;

import io.github.dingdianrules.engine.PolicyModule;

/** 江西省医疗机构医疗保障定点管理暂行办法（征求意见稿）, a draft. */
public final class JiangxiPolicy implements PolicyModule {

    @Override
    public String id() {
        return "jiangxi";
    }
}
