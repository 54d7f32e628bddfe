package io.github.dingdianrules.qinghai;

import io.github.dingdianrules.engine.PolicyModule;

/** 青海省医疗保障定点医疗机构服务协议（2025版，征求意见稿）. */
public final class QinghaiPolicy implements PolicyModule {

    @Override
    public String id() {
        return "qinghai";
    }
}
