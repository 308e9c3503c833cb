/** A bank's front office: whole objects that are printed, serialised or returned. */
package flows.objects;
