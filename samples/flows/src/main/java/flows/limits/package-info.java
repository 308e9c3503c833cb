/** A helpdesk: flows of the kinds that docs/limits.md lists, each with its number. */
package flows.limits;
