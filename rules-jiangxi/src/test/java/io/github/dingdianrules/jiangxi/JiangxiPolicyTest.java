package io.github.dingdianrules.jiangxi;

import io.github.dingdianrules.testkit.PolicyContract;

class JiangxiPolicyTest extends PolicyContract {

    @Override
    protected String policy() {
        return "jiangxi";
    }
}
