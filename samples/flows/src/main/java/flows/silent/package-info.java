/** Nothing here is anybody's data, though much of it sounds so. Not one line may be reported. */
package flows.silent;
