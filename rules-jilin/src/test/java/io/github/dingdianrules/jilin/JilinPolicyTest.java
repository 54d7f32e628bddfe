package io.github.dingdianrules.jilin;

import io.github.dingdianrules.testkit.PolicyContract;

class JilinPolicyTest extends PolicyContract {

    @Override
    protected String policy() {
        return "jilin";
    }
}
