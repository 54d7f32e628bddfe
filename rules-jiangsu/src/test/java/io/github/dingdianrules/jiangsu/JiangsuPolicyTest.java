package io.github.dingdianrules.jiangsu;

import io.github.dingdianrules.testkit.PolicyContract;

class JiangsuPolicyTest extends PolicyContract {

    @Override
    protected String policy() {
        return "jiangsu";
    }
}
