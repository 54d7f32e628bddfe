package io.github.dingdianrules.shaoguan;

import io.github.dingdianrules.engine.PolicyModule;

/** 韶关市医疗机构医疗保障定点管理暂行办法, draft for comment of 2023. */
public final class ShaoguanPolicy implements PolicyModule {

    @Override
    public String id() {
        return "shaoguan";
    }
}
