package io.github.dingdianrules.shaoguan;

import io.github.dingdianrules.testkit.PolicyContract;

class ShaoguanPolicyTest extends PolicyContract {

    @Override
    protected String policy() {
        return "shaoguan";
    }
}
