package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Legal representative, principal or actual controller, with what is known against them. */
@Fact
public record ResponsiblePerson(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "姓名", en = "name") @Nullable String name,
        @Label(zh = "职务", en = "roles") @Nullable Set<PersonRole> roles,

        @Label(zh = "被列入失信人名单", en = "on the list of dishonest persons") @Nullable
        Boolean onDishonestyList,

        @Label(zh = "曾致定点机构被解除协议", en = "rescissions brought about", one = "rescission brought about") @Nullable
        List<CausedRescission> causedRescissions)
        implements Located {

    public ResponsiblePerson {
        Checks.id("persons", id);
        roles = Checks.setOrUnknown(roles, "persons[" + id + "].roles");
        causedRescissions =
                Checks.itemsOrUnknown(causedRescissions, "persons[" + id + "].causedRescissions", CausedRescission::id);
    }

    @Override
    public String path() {
        return "persons[" + id + "]";
    }

    /** On the list of dishonest persons; unknown when not recorded. */
    public Truth isOnDishonestyList() {
        return Truth.yes(this, "onDishonestyList", onDishonestyList);
    }

    /** Whether the person has one of these roles. */
    public Truth hasOneOf(PersonRole... wanted) {
        return Truth.some(Arrays.asList(wanted), role -> Truth.includes(this, "roles", roles, role));
    }

    /** Brought about, by serious illegality, a rescission elsewhere for which the period still runs. */
    public Truth causedRescissionWithin(Period period, LocalDate day, WorkCalendar calendar) {
        return Truth.anyOf(
                this,
                "causedRescissions",
                causedRescissions,
                caused -> Truth.all(
                        caused.isForSeriousIllegality(),
                        caused.rescinded(calendar).within(period, day)));
    }

    /** Brought about, as head of the chain, a rescission at another branch of it; none that is not on record. */
    public Truth causedRescissionInChain() {
        List<CausedRescission> recorded = causedRescissions == null ? List.of() : causedRescissions;
        return Truth.anyOf(this, "causedRescissions", recorded, CausedRescission::isAtChainBranch);
    }
}
