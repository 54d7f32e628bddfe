package io.github.dingdianrules.qinghai;

import io.github.dingdianrules.testkit.PolicyContract;

class QinghaiPolicyTest extends PolicyContract {

    @Override
    protected String policy() {
        return "qinghai";
    }
}
